package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.event.Measure;
import org.hearsay.ledger.Links.FigureLine;
import org.hearsay.ledger.Links.FigureValue;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one measure and scope of one occurrence. Immutable.
 *
 * @param occurrence the id of the occurrence
 * @param confines whom it counts
 * @param counts in order of age, at least one
 * @param supersession which of them still stand
 * @param remarks further reasons, a sentence each
 */
record Line(
        String occurrence,
        Measure measure,
        Scope confines,
        List<Count> counts,
        Supersession supersession,
        List<String> remarks) {
    Line {
        remarks = List.copyOf(remarks);
    }

    static Line of(String occurrence, Measure measure, Scope confines, List<Count> counts, boolean cumulative) {
        List<Count> ordered = counts.stream().sorted(Count.BY_AGE).toList();
        return new Line(occurrence, measure, confines, ordered, Supersession.among(ordered, cumulative), List.of());
    }

    /** Returns the same with more reasons. */
    Line remarking(List<String> more) {
        List<String> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new Line(occurrence, measure, confines, counts, supersession, all);
    }

    List<Count> standing() {
        return supersession.standing(counts);
    }

    FigureLine record() {
        List<Count> increments = counts.stream().filter(Count::isIncrement).toList();
        Estimate estimate = Estimate.of(standing(), increments);
        List<String> reasons = new ArrayList<>(estimate.reasons());
        reasons.addAll(supersession.reasons());
        reasons.addAll(remarks);
        return new FigureLine(
                counts.stream().map(Count::id).min(String::compareTo).orElseThrow(),
                occurrence,
                measure,
                scope(),
                estimate.low(),
                estimate.best(),
                estimate.high(),
                values(),
                reasons);
    }

    /** Returns the scope in the words that most of the figures use. */
    private @Nullable String scope() {
        Map<String, Long> words = counts.stream()
                .map(count -> Scope.describe(count.figure()))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(said -> said, TreeMap::new, Collectors.counting()));
        return words.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private List<FigureValue> values() {
        List<FigureValue> values = new ArrayList<>();
        for (Count count : counts) {
            for (String origin : count.origins()) {
                values.add(new FigureValue(
                        count.id(),
                        count.figure().text(),
                        origin,
                        count.claim().article().outlet(),
                        count.asOf(),
                        supersession.successor(count)));
            }
        }
        return values;
    }
}
