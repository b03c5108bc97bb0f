package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Span;

/**
 * What the learned cues look at in one sentence: hashes of its words, its tree with depths and extents, and what stands in quotation
 * marks. Beyond either end of the sentence everything is {@link #OUTSIDE}.
 */
final class Signs {
    static final int OUTSIDE = 7;

    private final Grammar grammar;
    private final int size;
    private final int[] lemmas;
    private final int[] words;
    private final int[] tags;
    private final int[] relations;
    private final int[] depths;
    private final int[] firsts;
    private final int[] lasts;
    private final boolean[] quoted;
    private final boolean anyQuoted;

    Signs(Grammar grammar, List<Quotation> quotations) {
        this.grammar = grammar;
        this.size = grammar.size();
        this.lemmas = new int[size];
        this.words = new int[size];
        this.tags = new int[size];
        this.relations = new int[size];
        this.depths = new int[size];
        this.firsts = new int[size];
        this.lasts = new int[size];
        DependencyTree tree = grammar.tree();
        for (int at = 0; at < size; at++) {
            Token token = grammar.token(at);
            lemmas[at] = token.lemma().toLowerCase(Locale.ROOT).hashCode();
            words[at] = token.lower().hashCode();
            tags[at] = token.tag().hashCode();
            relations[at] = tree.relation(at).hashCode();
            firsts[at] = at;
            lasts[at] = at;
        }
        reach(tree);
        this.quoted = quoted(grammar.sentence(), quotations);
        boolean any = false;
        for (boolean one : quoted) {
            any |= one;
        }
        this.anyQuoted = any;
    }

    private void reach(DependencyTree tree) {
        for (int at = 0; at < size; at++) {
            for (int up = tree.governor(at); up != DependencyTree.NONE; up = tree.governor(up)) {
                depths[at]++;
                firsts[up] = Math.min(firsts[up], at);
                lasts[up] = Math.max(lasts[up], at);
            }
        }
    }

    private static boolean[] quoted(Sentence sentence, List<Quotation> quotations) {
        boolean[] inside = new boolean[sentence.size()];
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().end() <= sentence.span().begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < quotations.size(); i++) {
            Span span = quotations.get(i).span();
            if (span.begin() >= sentence.span().end()) {
                break;
            }
            for (Token token : sentence.tokens()) {
                inside[token.index()] |= token.span().overlaps(span);
            }
        }
        return inside;
    }

    /** Returns whose act a verb is, the one by whom a passive is done, or {@link Grammar#NONE}. */
    int subject(int verb) {
        return grammar.isPassive(verb)
                ? Subjects.agent(grammar, verb)
                : Subjects.of(grammar, verb, new Words(verb, verb));
    }

    /** Returns which kinds of complements hang on a token, as bits. */
    int frame(int at) {
        int kinds = 0;
        for (int child : tree().dependents(at)) {
            kinds |= tree().is(child, "ccomp") ? 1 : 0;
            kinds |= tree().is(child, "xcomp") ? 2 : 0;
            kinds |= tree().is(child, "obj") ? 4 : 0;
            kinds |= tree().is(child, "nsubj") ? 8 : 0;
            kinds |= tree().is(child, "parataxis") ? 16 : 0;
        }
        return kinds;
    }

    Grammar grammar() {
        return grammar;
    }

    DependencyTree tree() {
        return grammar.tree();
    }

    int size() {
        return size;
    }

    int lemma(int at) {
        return isInside(at) ? lemmas[at] : OUTSIDE;
    }

    int word(int at) {
        return isInside(at) ? words[at] : OUTSIDE;
    }

    int tag(int at) {
        return isInside(at) ? tags[at] : OUTSIDE;
    }

    int relation(int at) {
        return isInside(at) ? relations[at] : OUTSIDE;
    }

    int name(int at) {
        return !isInside(at)
                ? OUTSIDE
                : switch (grammar.token(at).name()) {
                    case PERSON -> 0;
                    case LOCATION -> 1;
                    case ORGANIZATION -> 2;
                    case NONE -> 3;
                };
    }

    /** Returns how many steps a token stands below its root. */
    int depth(int at) {
        return depths[at];
    }

    /** Returns the first token that a token governs, itself included. */
    int first(int at) {
        return firsts[at];
    }

    /** Returns the last token that a token governs, itself included. */
    int last(int at) {
        return lasts[at];
    }

    int quoted(int at) {
        return !isInside(at) ? OUTSIDE : quoted[at] ? 1 : 0;
    }

    boolean anyQuoted() {
        return anyQuoted;
    }

    private boolean isInside(int at) {
        return at >= 0 && at < size;
    }
}
