package org.hearsay.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A dictionary of phrases, looked up by their words; the longest wins. Immutable once filled. */
final class PhraseMap<T> {
    private final Map<String, T> byPhrase = new HashMap<>();
    private final Map<String, Integer> longestByFirst = new HashMap<>();

    /** A phrase of that many words that stands in the dictionary. */
    record Match<T>(int length, T value) {}

    /** Adds a phrase; returns what stood there before. */
    @Nullable T put(List<String> words, T value) {
        longestByFirst.merge(words.get(0), words.size(), Math::max);
        return byPhrase.putIfAbsent(String.join(" ", words), value);
    }

    boolean isEmpty() {
        return byPhrase.isEmpty();
    }

    @Nullable T get(String phrase) {
        return byPhrase.get(phrase);
    }

    /** Returns the longest phrase that begins here, or null. */
    @Nullable Match<T> longestAt(int from, int to, IntFunction<String> word) {
        int longest = Math.min(longestByFirst.getOrDefault(word.apply(from), 0), to - from);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            words.add(word.apply(from + i));
        }
        for (int length = longest; length > 0; length--) {
            T value = byPhrase.get(String.join(" ", words.subList(0, length)));
            if (value != null) {
                return new Match<>(length, value);
            }
        }
        return null;
    }

    /** Returns the longest phrase that ends here, no earlier than {@code from}, or null. */
    @Nullable Match<T> longestEndingAt(int from, int last, IntFunction<String> word) {
        for (int begin = Math.max(from, last - 5); begin <= last; begin++) {
            Match<T> match = longestAt(begin, last + 1, word);
            if (match != null && begin + match.length() == last + 1) {
                return match;
            }
        }
        return null;
    }
}
