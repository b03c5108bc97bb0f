package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** Questions about one sentence that the finders of cues ask: subjects, extents, neighbours. Immutable. */
final class Grammar {
    static final int NONE = DependencyTree.NONE;
    private static final Set<String> ENDS = Set.of(",", ".", ":", "-LRB-", "-RRB-", "``", "''", "HYPH");

    private final Sentence sentence;
    private final DependencyTree tree;

    Grammar(Sentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    Sentence sentence() {
        return sentence;
    }

    DependencyTree tree() {
        return tree;
    }

    Token token(int at) {
        return sentence.token(at);
    }

    int size() {
        return sentence.size();
    }

    /** Says whether there is a token at an index, with one of these texts in lower case. */
    boolean reads(int at, String... texts) {
        return at >= 0 && at < size() && Set.of(texts).contains(token(at).lower());
    }

    boolean isMark(int at) {
        return ENDS.contains(token(at).tag());
    }

    boolean isPassive(int verb) {
        if (tree.dependent(verb, "aux:pass", "nsubj:pass") != NONE) {
            return true;
        }
        return token(verb).tag().equals("VBN") && tree.is(verb, "acl") && !tree.is(verb, "acl:relcl");
    }

    /** Returns the subject of a verb: its own, that of the verb it is joined to, or the one that controls it. */
    int subject(int verb) {
        int at = verb;
        for (int steps = 0; steps < 6 && at != NONE; steps++) {
            int own = tree.dependent(at, "nsubj");
            if (own != NONE) {
                return expletive(own) ? NONE : own;
            }
            if (tree.relation(at).equals("acl")) {
                return tree.governor(at);
            }
            if (!tree.is(at, "conj", "xcomp", "advcl", "parataxis", "dep") || tree.is(at, "acl:relcl")) {
                return NONE;
            }
            at = tree.governor(at);
        }
        return NONE;
    }

    private boolean expletive(int token) {
        return token(token).lower().equals("there");
    }

    /** Returns a noun phrase with its appositions and modifiers, without the marks at its edges. */
    Phrase phrase(int head) {
        int first = head;
        int last = head;
        for (int at : tree.subtree(head, Set.of("punct", "parataxis", "dep", "cop", "advcl", "ccomp", "cc:preconj"))) {
            first = Math.min(first, at);
            last = Math.max(last, at);
        }
        return new Phrase(head, new Words(first, last));
    }

    /** Returns the words from a token to another without marks and particles at the edges, or null where none is left. */
    @Nullable Words trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && isEdge(first)) {
            first++;
        }
        while (last >= first && isEdge(last)) {
            last--;
        }
        return first <= last ? new Words(first, last) : null;
    }

    private boolean isEdge(int at) {
        return switch (token(at).tag()) {
            case ",", ":" -> true;
            case "." -> !reads(at, "?", "!");
            default -> false;
        };
    }

    /** Returns the first and last token that a token governs, itself included. */
    Words extent(int head) {
        List<Integer> all = tree.subtree(head);
        return new Words(all.get(0), all.get(all.size() - 1));
    }
}
