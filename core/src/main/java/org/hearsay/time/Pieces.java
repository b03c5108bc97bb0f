package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Span;

/**
 * The tokens of a sentence, cut finer: "mid-December" is three pieces. Immutable.
 *
 * <p>Patterns are written over pieces; {@link #token(int)} leads back to the sentence.
 */
final class Pieces {
    private static final Set<String> PREFIXES = Set.of("mid", "early", "late", "pre", "post");

    private final List<Token> pieces;
    private final List<Integer> origins;

    private Pieces(List<Token> pieces, List<Integer> origins) {
        this.pieces = List.copyOf(pieces);
        this.origins = List.copyOf(origins);
    }

    static Pieces of(Sentence sentence) {
        List<Token> pieces = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (Token piece : cut(token)) {
                pieces.add(piece);
                origins.add(token.index());
            }
        }
        return new Pieces(pieces, origins);
    }

    private static List<Token> cut(Token token) {
        int hyphen = token.text().indexOf('-');
        if (hyphen <= 0
                || hyphen == token.text().length() - 1
                || !PREFIXES.contains(token.lower().substring(0, hyphen))) {
            return List.of(token);
        }
        return List.of(
                piece(token, 0, hyphen),
                piece(token, hyphen, hyphen + 1),
                piece(token, hyphen + 1, token.text().length()));
    }

    private static Token piece(Token token, int from, int to) {
        int begin = token.span().begin();
        String text = token.text().substring(from, to);
        return new Token(token.index(), new Span(begin + from, begin + to), text, text, token.tag(), token.name());
    }

    List<Token> list() {
        return pieces;
    }

    int size() {
        return pieces.size();
    }

    /** Returns the index in the sentence of the token that a piece is cut from. */
    int token(int piece) {
        return origins.get(piece);
    }
}
