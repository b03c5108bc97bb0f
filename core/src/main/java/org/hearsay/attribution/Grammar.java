package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.NameType;
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

    /** Says whether all the words before a dash are names in capitals or an agency in brackets: "LARNBY (Larnpress) -". */
    boolean isDateline(int dash) {
        boolean capitals = false;
        for (int at = 0; at < dash; at++) {
            if (!token(at).isProperNoun() && !isMark(at)) {
                return false;
            }
            capitals |=
                    token(at).text().length() > 2 && token(at).text().chars().allMatch(Character::isUpperCase);
        }
        return capitals;
    }

    /** Says whether a verb is passive: with its auxiliary, or as a participle after a noun. */
    boolean isPassive(int verb) {
        int auxiliary = tree.dependent(verb, "aux:pass");
        if (auxiliary != NONE && auxiliary < verb) {
            return !token(verb).tag().equals("VBG");
        }
        boolean bare = tree.dependent(verb, "aux", "nsubj") == NONE;
        return bare && token(verb).tag().equals("VBN");
    }

    /** Returns a noun phrase with its appositions and modifiers, without the marks at its edges. */
    Phrase phrase(int head) {
        int first = head;
        int last = head;
        for (int at : tree.subtree(head, Set.of("punct", "parataxis", "dep", "cop", "advcl", "ccomp", "cc:preconj"))) {
            first = Math.min(first, at);
            last = Math.max(last, at);
        }
        return new Phrase(head, new Words(afterComma(head, first), withName(head, last)));
    }

    /** "On Friday, the mayor": what stands before a comma and a noun phrase is no part of it, unless it is an adjective. */
    private int afterComma(int head, int first) {
        for (int at = head - 1; at > first; at--) {
            if (token(at).tag().equals(",") && !token(at - 1).tag().startsWith("JJ") && tree.governor(at - 1) != head) {
                return at + 1;
            }
        }
        return first;
    }

    /** The parser often leaves the name after a title unattached: "the speaker of parliament Ilka Tam". */
    private int withName(int head, int last) {
        int at = last;
        while (at + 1 < size() && at >= head && isLooseName(head, at + 1)) {
            at++;
        }
        return at;
    }

    private boolean isLooseName(int head, int at) {
        boolean below = tree.dominates(head, at);
        return below && token(at).name() == NameType.PERSON;
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
