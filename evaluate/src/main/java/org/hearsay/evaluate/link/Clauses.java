package org.hearsay.evaluate.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who and what belongs to a word that tells of a deed, by the grammar of its sentence alone, whatever the deed: an annotated event can be one
 * that our own reading knows nothing of. Immutable.
 *
 * @param head the word that tells of the deed
 * @param doers the heads of its subject, or of who is named as its owner or author
 * @param others the heads of what is done to: its object, the subject of a passive
 * @param things the heads of what else hangs on it
 */
record Clauses(Token head, List<Integer> doers, List<Integer> others, List<Integer> things) {
    private static final int NONE = DependencyTree.NONE;
    /** How many governors are asked for the subject that a clause leaves out. */
    private static final int FAR = 3;

    Clauses {
        doers = List.copyOf(doers);
        others = List.copyOf(others);
        things = List.copyOf(things);
    }

    /** Returns the reading of the tokens of a sentence that lie between two offsets, or null where none does. */
    static @Nullable Clauses of(Sentence sentence, int begin, int end) {
        int head = head(sentence, begin, end);
        return head == NONE ? null : new Builder(sentence, head).build();
    }

    /** Returns the first token of the span that hangs on none of it. */
    private static int head(Sentence sentence, int begin, int end) {
        for (Token token : sentence.tokens()) {
            if (isWithin(token, begin, end)) {
                int governor = sentence.tree().governor(token.index());
                if (governor == NONE || !isWithin(sentence.token(governor), begin, end)) {
                    return token.index();
                }
            }
        }
        return NONE;
    }

    private static boolean isWithin(Token token, int begin, int end) {
        return token.span().begin() < end && begin < token.span().end();
    }

    /** Returns the words that name what a token is the head of, in text order. */
    static List<Integer> phrase(DependencyTree tree, int head) {
        Set<Integer> words = new TreeSet<>(List.of(head));
        List<Integer> open = new ArrayList<>(words);
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            for (int part : tree.dependents(next, "compound", "flat", "amod", "nummod", "nmod", "appos")) {
                if (words.add(part)) {
                    open.add(part);
                }
            }
        }
        return List.copyOf(words);
    }

    /** Says whether a phrase names a place. */
    static boolean isPlace(Sentence sentence, int head) {
        return sentence.token(head).name() == NameType.LOCATION;
    }

    private static final class Builder {
        private final Sentence sentence;
        private final DependencyTree tree;
        private final int head;
        private final List<Integer> doers = new ArrayList<>();
        private final List<Integer> others = new ArrayList<>();
        private final List<Integer> things = new ArrayList<>();

        Builder(Sentence sentence, int head) {
            this.sentence = sentence;
            this.tree = sentence.tree();
            this.head = head;
        }

        Clauses build() {
            if (sentence.token(head).isVerb()) {
                subject(head, FAR);
                ofVerb();
            } else {
                ofNoun();
            }
            return new Clauses(sentence.token(head), doers, others, things);
        }

        private void subject(int verb, int far) {
            List<Integer> subjects = tree.dependents(verb, "nsubj");
            for (int subject : subjects) {
                (tree.relation(subject).equals("nsubj:pass") ? others : doers).addAll(coordinated(subject));
            }
            int governor = tree.governor(verb);
            if (!subjects.isEmpty() || governor == NONE || far == 0) {
                return;
            }
            if (tree.is(verb, "xcomp", "conj", "advcl")) {
                subject(governor, far - 1);
            } else if (tree.is(verb, "acl")) {
                // "the man killed" and "the man killing"
                (sentence.token(verb).tag().equals("VBN") ? others : doers).add(governor);
            }
        }

        private void ofVerb() {
            boolean passive = tree.dependent(head, "aux:pass") != NONE || tree.dependent(head, "nsubj:pass") != NONE;
            tree.dependents(head, "obj", "iobj").forEach(object -> others.addAll(coordinated(object)));
            for (int oblique : tree.dependents(head, "obl", "nmod")) {
                (passive && marked(oblique, "by") ? doers : things).addAll(coordinated(oblique));
            }
        }

        private void ofNoun() {
            for (int part : tree.dependents(head, "nmod")) {
                boolean doer = tree.relation(part).equals("nmod:poss") || marked(part, "by");
                (doer ? doers : marked(part, "of") ? others : things).addAll(coordinated(part));
            }
            things.addAll(tree.dependents(head, "compound", "amod", "nummod", "acl"));
            tree.dependents(head, "nsubj").forEach(subject -> doers.addAll(coordinated(subject)));
            int governor = tree.governor(head);
            if (governor == NONE) {
                return;
            }
            if (tree.is(head, "obj")) {
                subject(governor, FAR);
            } else if (tree.is(head, "compound", "amod", "nmod")) {
                things.add(governor);
            }
        }

        private boolean marked(int phrase, String preposition) {
            int marker = tree.dependent(phrase, "case");
            return marker != NONE && sentence.token(marker).lower().equals(preposition);
        }

        private List<Integer> coordinated(int first) {
            List<Integer> all = new ArrayList<>(List.of(first));
            all.addAll(tree.dependents(first, "conj"));
            return all;
        }
    }
}
