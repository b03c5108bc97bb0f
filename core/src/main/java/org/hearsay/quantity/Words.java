package org.hearsay.quantity;

import java.util.List;
import org.hearsay.language.Token;

/** Compares runs of tokens with runs of words. */
final class Words {
    private Words() {}

    /** Says whether these lower-case words stand at a token. */
    static boolean stand(List<Token> tokens, int at, List<String> words) {
        if (at < 0 || at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean is(List<Token> tokens, int at, String... words) {
        if (at < 0 || at >= tokens.size()) {
            return false;
        }
        String lower = tokens.get(at).lower();
        for (String word : words) {
            if (word.equals(lower)) {
                return true;
            }
        }
        return false;
    }

    /** Says whether nothing stands between a token and the next. */
    static boolean touch(List<Token> tokens, int at) {
        return at >= 0
                && at + 1 < tokens.size()
                && tokens.get(at).span().end() == tokens.get(at + 1).span().begin();
    }
}
