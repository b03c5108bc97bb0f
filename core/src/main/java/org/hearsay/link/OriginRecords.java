package org.hearsay.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.actor.SourceType;
import org.hearsay.ledger.Links.Origin;

/** Writes down what the claims of an origin say of it together. Stateless. */
public final class OriginRecords {
    private static final int SHORT = 3;

    private OriginRecords() {}

    /**
     * Returns the record of an origin.
     *
     * @param id the origin's id
     * @param voices where it speaks, at least one, in any order
     */
    static Origin of(String id, List<Voice> voices) {
        return new Origin(
                id,
                name(id, counts(voices.stream().map(Voice::text))),
                type(counts(voices.stream().map(Voice::type))),
                List.copyOf(voices.stream().map(Voice::claim).collect(Collectors.toCollection(TreeSet::new))),
                List.copyOf(voices.stream().map(Voice::outlet).collect(Collectors.toCollection(TreeSet::new))));
    }

    private static <T> Map<T, Long> counts(Stream<T> values) {
        return values.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** Returns the name that claims use most: a pronoun or a common noun is none where any mention has one. */
    public static String name(String id, Map<String, Long> texts) {
        Map<String, Long> names = new TreeMap<>(texts);
        names.keySet()
                .removeIf(text ->
                        text.isEmpty() || !Character.isUpperCase(text.codePointAt(0)) || text.length() <= SHORT);
        return commonest(names, texts.keySet().stream().min(String::compareTo).orElse(id));
    }

    /** Returns the kind of voice that it is most often. */
    public static SourceType type(Map<SourceType, Long> types) {
        Map<SourceType, Long> known = new TreeMap<>(types);
        known.remove(SourceType.UNKNOWN);
        return commonest(known, SourceType.UNKNOWN);
    }

    private static <T extends Comparable<? super T>> T commonest(Map<T, Long> counts, T otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
