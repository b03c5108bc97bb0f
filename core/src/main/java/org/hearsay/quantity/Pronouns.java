package org.hearsay.quantity;

import java.util.List;
import org.hearsay.language.Token;

/** Tells "one" as a pronoun ("no one", "the one that") from the number. */
final class Pronouns {
    private Pronouns() {}

    static boolean isOne(List<Token> tokens, Amount amount) {
        int at = amount.first();
        if (at != amount.last() || !tokens.get(at).lower().equals("one")) {
            return false;
        }
        boolean pronoun = Words.is(
                tokens, at - 1, "no", "the", "this", "that", "every", "any", "each", "which", "another", "some");
        boolean counts = at + 1 < tokens.size()
                && (tokens.get(at + 1).isNoun()
                        || tokens.get(at + 1).tag().startsWith("JJ")
                        || Words.is(tokens, at + 1, "of", "-", "more"));
        return pronoun || !counts;
    }
}
