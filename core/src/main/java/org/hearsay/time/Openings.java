package org.hearsay.time;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.numeral.Numerals;

/**
 * Tells at a glance which tokens no time begins with, nearly all of a text, so that no rule is tried there. Immutable.
 *
 * <p>A time begins with a figure, a word of {@code words.tsv}, of a number or of a holiday, or with a word that a rule begins with.
 */
final class Openings {
    private static final Set<String> COUNTS = Set.of("a", "an", "half");

    private final Set<String> words;
    private final Numerals numerals;

    private Openings(Set<String> words, Numerals numerals) {
        this.words = Set.copyOf(words);
        this.numerals = numerals;
    }

    static Openings of(Grammar grammar, Words classes, Numerals numerals, Holidays holidays) {
        Set<String> words = new HashSet<>(grammar.firstWords());
        words.addAll(classes.all());
        words.addAll(holidays.firstWords());
        words.addAll(COUNTS);
        return new Openings(words, numerals);
    }

    /** Says whether a time may begin with a token; where it says no, none does. */
    boolean may(Token token) {
        String text = token.text();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character > 127 || character == '-' || (character >= '0' && character <= '9')) {
                return true;
            }
        }
        String lower = token.lower();
        return words.contains(lower) || numerals.isWord(lower);
    }
}
