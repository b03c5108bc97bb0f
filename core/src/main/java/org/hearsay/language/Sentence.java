package org.hearsay.language;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of an article.
 *
 * <p>Its dependency tree is made when it is first asked for. Safe for several threads; the tree is computed once.
 */
public final class Sentence {
    private final int index;
    private final int paragraph;
    private final Span span;
    private final List<Token> tokens;
    private final Supplier<DependencyTree> parser;
    private volatile @Nullable DependencyTree tree;

    /**
     * @param index its place in the article, from zero
     * @param paragraph the place of its paragraph in the article, from zero
     * @param tokens its tokens, in text order, at least one
     * @param parser makes the tree; called at most once, under this sentence's lock
     */
    public Sentence(int index, int paragraph, List<Token> tokens, Supplier<DependencyTree> parser) {
        this.index = index;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        this.parser = Objects.requireNonNull(parser, "parser");
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token");
        }
        this.span = Span.covering(
                tokens.get(0).span(), tokens.get(tokens.size() - 1).span());
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    /** Returns its place in the canonical text, from its first token to its last. */
    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    public int size() {
        return tokens.size();
    }

    /** Returns the dependencies, parsing the sentence when called for the first time. */
    public DependencyTree tree() {
        DependencyTree known = tree;
        if (known == null) {
            synchronized (this) {
                known = tree;
                if (known == null) {
                    known = parser.get();
                    if (known.size() != tokens.size()) {
                        throw new IllegalStateException(known.size() + " nodes for " + tokens.size() + " tokens");
                    }
                    tree = known;
                }
            }
        }
        return known;
    }

    /** Returns the span from one token to another, both included, in either order. */
    public Span span(int first, int last) {
        return Span.covering(tokens.get(first).span(), tokens.get(last).span());
    }

    @Override
    public String toString() {
        return index + ":" + tokens.stream().map(Token::text).toList();
    }
}
