package org.hearsay.evaluate;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an evaluation found: one object, printed as it is by {@code hearsay evaluate SET PATH --json}.
 *
 * @param set the name of the set: {@code time}, {@code attribution} …
 * @param path where its documents are, as it was given
 * @param documents how many documents were scored
 * @param measures fractions from 0 to 1 by name, such as {@code time.value.f1}
 * @param seconds how long reading and scoring took
 */
public record Score(String set, String path, int documents, SortedMap<String, Double> measures, double seconds) {
    public Score {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(path, "path");
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
    }
}
