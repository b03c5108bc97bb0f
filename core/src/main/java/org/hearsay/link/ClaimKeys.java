package org.hearsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys under which a claim meets those that it is worth comparing with. Immutable and safe for several threads.
 *
 * <p>Narrow keys (who did what to whom) hold for all time; broad ones (where, by whom, a rare word) hold for a period, of which each
 * claim is in two that overlap. All are within one kind of happening and one realis.
 */
final class ClaimKeys {
    private static final int DAYS = 16;

    private final int rarest;
    private final int subjects;
    private final Familiarity familiarity;

    ClaimKeys(Weights thresholds, Familiarity familiarity) {
        this.rarest = thresholds.whole("occurrence.words");
        this.subjects = thresholds.whole("occurrence.subjects");
        this.familiarity = familiarity;
    }

    /** Returns the words of a claim with their weights. */
    WordBag bag(Set<String> words) {
        List<String> ordered = words.stream()
                .sorted(Comparator.comparingLong(Nodes::key).thenComparing(Comparator.naturalOrder()))
                .toList();
        return new WordBag(
                ordered.stream().mapToLong(Nodes::key).toArray(),
                ordered.stream().mapToDouble(familiarity::of).toArray());
    }

    /**
     * Returns the numbers of its keys, ascending.
     *
     * @param article what is remembered of its article: claims of one deed meet where their articles share a weighty term
     */
    long[] of(Mention mention, ArticleTraits article) {
        Set<String> lasting = new HashSet<>();
        Set<String> passing = new HashSet<>();
        parties(mention, lasting, passing);
        lasting.add("article " + mention.article());
        lasting.add("words " + String.join(" ", new TreeSet<>(mention.words())));
        rarest(mention).forEach(word -> {
            if (familiarity.isRare(word)) {
                lasting.add("word " + word);
            }
            passing.add("word " + word);
            mention.predicate().forEach(deed -> lasting.add("word " + word + " of " + deed));
        });
        PlaceName place = mention.place();
        if (place != null) {
            place.keys().forEach(name -> {
                passing.add("place " + name);
                mention.classes().forEach(kind -> lasting.add("place " + name + " deed " + kind));
            });
        }
        for (long term : article.weightiest(subjects)) {
            mention.predicate().forEach(deed -> lasting.add("subject " + term + " deed " + deed));
        }
        return numbers(mention, lasting, passing);
    }

    private static void parties(Mention mention, Set<String> lasting, Set<String> passing) {
        Set<String> doers = mention.actors().ids();
        Set<String> others = mention.recipients().ids();
        doers.forEach(doer -> passing.add("doer " + doer));
        others.forEach(other -> passing.add("done to " + other));
        for (String doer : doers) {
            others.forEach(other -> lasting.add("doer " + doer + " done to " + other));
            mention.objects().kinds().forEach(kind -> lasting.add("doer " + doer + " thing " + kind));
            mention.classes().forEach(kind -> lasting.add("doer " + doer + " deed " + kind));
        }
        for (String other : others) {
            mention.classes().forEach(kind -> lasting.add("done to " + other + " deed " + kind));
        }
    }

    private List<String> rarest(Mention mention) {
        return mention.words().stream()
                .sorted(Comparator.comparingDouble((String word) -> -familiarity.of(word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(rarest)
                .toList();
    }

    private static long[] numbers(Mention mention, Set<String> lasting, Set<String> passing) {
        String prefix = mention.group() + " " + mention.realis() + " ";
        TreeSet<Long> numbers = new TreeSet<>();
        lasting.forEach(key -> numbers.add(Nodes.key(prefix + key)));
        for (String period : periods(mention.leaning())) {
            passing.forEach(key -> numbers.add(Nodes.key(prefix + key + period)));
        }
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    private static List<String> periods(@org.jspecify.annotations.Nullable LocalDate day) {
        List<String> periods = new ArrayList<>();
        if (day == null) {
            periods.add(" @");
        } else {
            long period = Math.floorDiv(day.toEpochDay(), DAYS);
            periods.add(" @" + period);
            periods.add(" @" + (period + 1));
        }
        return periods;
    }
}
