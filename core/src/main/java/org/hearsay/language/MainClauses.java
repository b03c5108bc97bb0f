package org.hearsay.language;

import java.util.List;
import java.util.Set;

/**
 * Mends trees in which a parser took "she thinks" of "she thinks the bridge is safe" for a clausal subject of "safe".
 *
 * <p>English lets a finite clause be the subject of another only behind "that", "what" and their kin; without these the clause that
 * comes first is the main one, and the other its complement. This is what parsers of dependencies get wrong most often where a
 * verb of saying or thinking stands without "that". Stateless; safe for several threads.
 */
public final class MainClauses {
    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");
    private static final Set<String> OPENERS = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> BEFORE_CLAUSE = Set.of(",", ":", "``", "''", "CC", "-LRB-", "IN", "RB", ".");

    private final List<Token> tokens;
    private final DependencyTree tree;
    private final Arcs arcs;

    private MainClauses(List<Token> tokens, DependencyTree tree) {
        this.tokens = tokens;
        this.tree = tree;
        this.arcs = new Arcs(tree);
    }

    /**
     * Returns the tree with such clauses the right way round; the same tree where there is none.
     *
     * @param tokens the tokens of the sentence, one for each of the tree
     */
    public static DependencyTree mend(List<Token> tokens, DependencyTree tree) {
        DependencyTree mended = tree;
        for (int verb = 0; verb < tree.size(); verb++) {
            if (isMistaken(tokens, mended, verb)) {
                mended = new MainClauses(tokens, mended).turned(verb);
            }
        }
        return mended;
    }

    private static boolean isMistaken(List<Token> tokens, DependencyTree tree, int verb) {
        int below = tree.governor(verb);
        boolean clause = below > verb
                && tree.is(verb, "csubj")
                && FINITE.contains(tokens.get(verb).tag());
        int subject = tree.dependent(verb, "nsubj");
        return clause && subject != DependencyTree.NONE && subject < verb && opensPlainly(tokens, tree, verb, subject);
    }

    /** Says whether nothing makes the clause a subordinate one: no mark, no question word, no noun that it could describe. */
    private static boolean opensPlainly(List<Token> tokens, DependencyTree tree, int verb, int subject) {
        int first = tree.subtree(subject).get(0);
        for (int at : tree.subtree(subject)) {
            if (at <= subject && OPENERS.contains(tokens.get(at).tag())) {
                return false;
            }
        }
        for (int at : tree.dependents(verb)) {
            boolean before =
                    at < first && !tree.is(at, "punct", "cc", "advmod", "advcl", "obl", "discourse", "parataxis");
            if (before || (at < verb && OPENERS.contains(tokens.get(at).tag()))) {
                return false;
            }
        }
        return first == 0 || isEdge(tokens.get(first - 1));
    }

    private static boolean isEdge(Token before) {
        return BEFORE_CLAUSE.contains(before.tag())
                && !before.lower().equals("that")
                && !before.lower().equals("whether");
    }

    private DependencyTree turned(int verb) {
        int below = tree.governor(verb);
        arcs.set(verb, tree.governor(below), tree.relation(below));
        arcs.set(below, verb, "ccomp");
        for (int at : tree.dependents(below)) {
            boolean before = at < verb;
            boolean after = at > below && tree.is(at, "punct", "parataxis");
            if (at != verb && (before || after)) {
                arcs.set(at, verb, tree.relation(at));
            }
        }
        if (tree.dependent(below, "nsubj") == DependencyTree.NONE) {
            subject(verb, below);
        }
        return arcs.tree();
    }

    /** What the parser made an object of the first verb is the subject of the second. */
    private void subject(int verb, int below) {
        for (int at = below - 1; at > verb; at--) {
            if (isNominal(tokens.get(at)) && isObject(at, verb)) {
                boolean passive = tree.dependent(below, "aux:pass") != DependencyTree.NONE;
                arcs.set(at, below, passive ? "nsubj:pass" : "nsubj");
                for (int later = at + 1; later < below; later++) {
                    if (tree.governor(later) == verb && tree.is(later, "obl")) {
                        arcs.set(later, at, "nmod");
                    }
                }
                return;
            }
        }
    }

    private static boolean isNominal(Token token) {
        return token.isNoun()
                || token.isPronoun()
                || token.isNumber()
                || token.tag().equals("DT");
    }

    private boolean isObject(int at, int verb) {
        boolean own = tree.governor(at) == verb && tree.is(at, "obj", "iobj", "dep", "xcomp");
        return own || (tree.is(at, "dep") && tree.dominates(verb, at));
    }
}
