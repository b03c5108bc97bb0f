package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Token;

/** Tells the score of a game, "3-1", from a range: it falls or stands level, or a word of winning
 * and losing is near and nothing is counted. Immutable. */
final class Scores {
    private static final int REACH = 5;
    private static final BigDecimal HIGHEST = new BigDecimal(200);

    private final Set<String> words;

    Scores(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /**
     * Says whether two whole numbers in figures that a hyphen joins are a score.
     *
     * @param one the first of them
     * @param other the second of them, two tokens on
     */
    boolean isScore(List<Token> tokens, Amount one, Amount other) {
        int hyphen = one.last() + 1;
        boolean joined = other.first() == hyphen + 1
                && Words.is(tokens, hyphen, "-", "–")
                && Words.touch(tokens, hyphen - 1)
                && Words.touch(tokens, hyphen);
        if (!joined || !isGoals(one) || !isGoals(other)) {
            return false;
        }
        boolean counts = other.last() + 1 < tokens.size()
                && tokens.get(other.last() + 1).tag().equals("NNS");
        return one.value().compareTo(other.value()) >= 0 || (!counts && isPlayed(tokens, one.first(), other.last()));
    }

    private static boolean isGoals(Amount amount) {
        return amount.figures()
                && amount.first() == amount.last()
                && amount.unit() == null
                && amount.value().scale() == 0
                && amount.value().compareTo(HIGHEST) < 0;
    }

    private boolean isPlayed(List<Token> tokens, int first, int last) {
        for (int at = Math.max(0, first - REACH); at < Math.min(tokens.size(), last + REACH); at++) {
            Token token = tokens.get(at);
            if (words.contains(token.lower()) || words.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
