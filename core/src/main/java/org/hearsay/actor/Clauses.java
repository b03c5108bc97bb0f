package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;

/** What the tree of a sentence tells of the place of its phrases. The tree is made when it is first needed. */
final class Clauses {
    static final int SUBJECT = 4;
    static final int POSSESSOR = 3;

    private final Sentence sentence;
    private final boolean[] quoted;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.quoted = quoted(sentence);
    }

    /** Marks the tokens in quotation marks; what a mark closes that was opened in an earlier sentence counts as well. */
    private static boolean[] quoted(Sentence sentence) {
        boolean[] quoted = new boolean[sentence.size()];
        boolean open = false;
        boolean any = false;
        for (int i = 0; i < quoted.length; i++) {
            String text = sentence.token(i).text();
            boolean opens = text.equals("“") || text.equals("``") || (text.equals("\"") && !open);
            boolean closes = text.equals("”") || text.equals("''") || (text.equals("\"") && open);
            if (closes && !open && !any) {
                Arrays.fill(quoted, 0, i, true);
            }
            any |= opens || closes;
            open = opens || (open && !closes);
            quoted[i] = open;
        }
        return quoted;
    }

    DependencyTree tree() {
        return sentence.tree();
    }

    boolean isQuoted(int token) {
        return quoted[token];
    }

    /** Returns the tokens of a phrase that hang on something outside it; the last is its head. */
    List<Integer> heads(int from, int to) {
        List<Integer> heads = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            int governor = tree().governor(i);
            if ((governor < from || governor > to) && !tree().is(i, "punct", "case", "cc", "det", "mark")) {
                heads.add(i);
            }
        }
        return heads.isEmpty() ? List.of(to) : heads;
    }

    /** Returns the first of the phrases that a phrase is coordinated with. */
    int firstConjunct(int head) {
        int at = head;
        while (tree().is(at, "conj") && sentence.token(tree().governor(at)).isNoun()) {
            at = tree().governor(at);
        }
        return at;
    }

    /** Returns how prominent a phrase is: a subject, who possesses a subject, an object, anything else. */
    int rank(int head) {
        int at = firstConjunct(head);
        if (tree().is(at, "nsubj")) {
            return SUBJECT;
        }
        if (tree().is(at, "nmod:poss") && tree().is(firstConjunct(tree().governor(at)), "nsubj")) {
            return POSSESSOR;
        }
        return tree().is(at, "obj", "iobj") ? 2 : 1;
    }

    /** Says whether a phrase is said to act: an active subject, an agent, an authority, one who is given something. */
    boolean isActing(int head) {
        int at = firstConjunct(head);
        String preposition = preposition(at);
        return (tree().is(at, "nsubj") && !tree().is(at, "nsubj:pass"))
                || tree().is(at, "iobj")
                || preposition.equals("by")
                || preposition.equals("according");
    }

    /** Returns the preposition before a phrase, or nothing. */
    String preposition(int head) {
        int marker = tree().dependent(firstConjunct(head), "case");
        return marker == DependencyTree.NONE ? "" : sentence.token(marker).lower();
    }

    /** Returns the lemma of the word that a phrase hangs on, or nothing. */
    String governor(int head) {
        int governor = tree().governor(firstConjunct(head));
        return governor == DependencyTree.NONE
                ? ""
                : sentence.token(governor).lemma().toLowerCase(Locale.ROOT);
    }

    boolean isPluralNoun(int token) {
        return sentence.token(token).isNoun() && sentence.token(token).tag().endsWith("S");
    }

    boolean hangsOnNoun(int head) {
        int governor = tree().governor(firstConjunct(head));
        return governor != DependencyTree.NONE && sentence.token(governor).isNoun();
    }

    boolean is(int head, String... relations) {
        return tree().is(firstConjunct(head), relations);
    }

    /** Returns the subject of the clause that a token stands in, or {@link DependencyTree#NONE}. */
    int subject(int token) {
        for (int at = tree().governor(token); at != DependencyTree.NONE; at = tree().governor(at)) {
            int subject = tree().dependent(at, "nsubj");
            if (subject != DependencyTree.NONE && !tree().dominates(subject, token)) {
                return subject;
            }
        }
        return DependencyTree.NONE;
    }

    /** Returns the subject of the main clause, or {@link DependencyTree#NONE}. */
    int mainSubject() {
        int root = tree().root();
        int subject = root == DependencyTree.NONE ? root : tree().dependent(root, "nsubj");
        if (subject != DependencyTree.NONE) {
            return subject;
        }
        for (int i = 0; i < tree().size(); i++) {
            if (tree().is(i, "nsubj")) {
                return i;
            }
        }
        return DependencyTree.NONE;
    }
}
