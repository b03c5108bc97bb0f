package org.hearsay.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.event.Measure;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Figure;

/** Sorts the figures of each occurrence by measure and scope. Stateless. */
final class FigureFinder {
    private static final int MOST_APART = 3;

    private final OriginFinder origins;
    private final Lexicons lexicons;
    private final SinglePersons singlePersons;

    FigureFinder(OriginFinder origins, Lexicons lexicons) {
        this.origins = origins;
        this.lexicons = lexicons;
        this.singlePersons = lexicons.singlePersons();
    }

    /**
     * Returns the lines of one occurrence.
     *
     * @param group its claims, in order of their ids
     */
    List<Line> find(List<Mention> group) {
        PlaceName where = group.stream()
                .map(Mention::place)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Map<Measure, Map<Scope, List<Count>>> byScope = new EnumMap<>(Measure.class);
        for (Mention mention : group) {
            ClaimRecord claim = mention.claim();
            Figure figure = claim.figure();
            if (figure != null && !OccurrenceStatus.denies(claim)) {
                Scope scope = Scope.of(figure, where, lexicons);
                byScope.computeIfAbsent(figure.measure(), absent -> new LinkedHashMap<>())
                        .computeIfAbsent(scope, absent -> new ArrayList<>())
                        .add(Count.of(claim, figure, scope.isConfined(), origins, lexicons));
            }
        }
        List<Line> lines = new ArrayList<>();
        byScope.forEach((measure, scopes) -> withStates(scopes)
                .forEach((scope, counts) -> byWindow(counts)
                        .forEach(part -> lines.add(Line.of(
                                group.get(0).id(),
                                measure,
                                scope,
                                part,
                                lexicons.measure(measure).cumulative())))));
        lines.addAll(persons(group, byScope.keySet()));
        return apart(lines);
    }

    /** Returns lines of people told of one by one, of the measures that have no figure. */
    private List<Line> persons(List<Mention> group, Set<Measure> counted) {
        List<Line> lines = new ArrayList<>();
        singlePersons.read(group, counted).forEach((measure, figures) -> {
            List<Count> counts = figures.stream()
                    .map(read -> Count.of(read.claim(), read.figure(), false, origins, lexicons))
                    .toList();
            Line line = Line.of(
                    group.get(0).id(),
                    measure,
                    Scope.ALL,
                    counts,
                    lexicons.measure(measure).cumulative());
            lines.add(line.remarking(List.of(Reconciliation.sentence("person.one"))));
        });
        return lines;
    }

    /** Says of each line which figures of other scopes would contradict it if they were compared, and why they are not. */
    private static List<Line> apart(List<Line> lines) {
        return lines.stream()
                .map(line -> line.remarking(lines.stream()
                        .filter(other -> !other.equals(line) && other.measure() == line.measure())
                        .flatMap(other -> apart(line, other).stream())
                        .limit(MOST_APART)
                        .toList()))
                .toList();
    }

    private static List<String> apart(Line line, Line other) {
        String rule = line.confines().equals(other.confines())
                ? "scope.time"
                : other.confines().apartFrom(line.confines());
        return other.standing().stream()
                .filter(theirs ->
                        line.standing().stream().anyMatch(own -> !own.bounds().meets(theirs.bounds())))
                .map(theirs -> theirs.quoted() + " is not compared: " + Reconciliation.because(rule) + ".")
                .toList();
    }

    /** Puts figures that don't say whose people they count with those that do, where only one state's are counted. */
    private static Map<Scope, List<Count>> withStates(Map<Scope, List<Count>> scopes) {
        Map<Scope, TreeSet<String>> states = new LinkedHashMap<>();
        scopes.keySet()
                .forEach(scope -> states.computeIfAbsent(scope.withState(""), absent -> new TreeSet<>())
                        .add(scope.state()));
        Map<Scope, List<Count>> merged = new LinkedHashMap<>();
        scopes.forEach((scope, counts) -> {
            TreeSet<String> named = new TreeSet<>(states.getOrDefault(scope.withState(""), new TreeSet<>()));
            named.remove("");
            Scope whose = scope.state().isEmpty() && named.size() == 1 ? scope.withState(named.first()) : scope;
            merged.computeIfAbsent(whose, absent -> new ArrayList<>()).addAll(counts);
        });
        return merged;
    }

    /** Parts figures of a time window of their own ("up to April") from the others, where they can't hold for the same time. */
    private static List<List<Count>> byWindow(List<Count> counts) {
        List<List<Count>> parts = new ArrayList<>();
        List<Count> rest = new ArrayList<>();
        Map<String, List<Count>> windows = new TreeMap<>();
        counts.forEach(count -> windows.computeIfAbsent(count.window(), absent -> new ArrayList<>())
                .add(count));
        windows.forEach((window, own) -> {
            boolean apart = !window.isEmpty()
                    && own.stream()
                            .anyMatch(one -> counts.stream()
                                    .anyMatch(other -> !other.window().equals(window)
                                            && !one.bounds().meets(other.bounds())));
            if (apart) {
                parts.add(own);
            } else {
                rest.addAll(own);
            }
        });
        if (!rest.isEmpty()) {
            parts.add(0, rest);
        }
        return parts;
    }
}
