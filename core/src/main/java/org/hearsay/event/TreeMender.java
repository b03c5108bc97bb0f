package org.hearsay.event;

import java.util.List;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Mends what a fast parser of dependencies gets wrong in the same way again and again.
 *
 * <p>Each mending looks for a shape that English grammar does not allow (a gerund after a preposition that "modifies" its own
 * object) and moves the arcs; a move that would make a cycle is left out. Stateless between sentences.
 */
final class TreeMender {
    private static final List<String> SUBORDINATORS = List.of("as", "while", "when", "after", "before");

    private final Sentence sentence;
    private final int[] governors;
    private final String[] relations;

    private TreeMender(Sentence sentence) {
        this.sentence = sentence;
        DependencyTree tree = sentence.tree();
        this.governors = new int[tree.size()];
        this.relations = new String[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            governors[i] = tree.governor(i);
            relations[i] = tree.relation(i);
        }
    }

    static DependencyTree mend(Sentence sentence) {
        TreeMender mender = new TreeMender(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            mender.gerund(i);
            mender.reducedRelative(i);
            mender.twoObjects(i);
            mender.passiveSubject(i);
        }
        for (int i = 0; i < sentence.size(); i++) {
            mender.subordinateClause(i);
        }
        return ClauseMender.mend(sentence, new DependencyTree(mender.governors, mender.relations));
    }

    private Token token(int at) {
        return sentence.token(at);
    }

    /** "for sending soldiers": the gerund governs the noun, not the other way round. */
    private void gerund(int i) {
        int noun = governors[i];
        if (!token(i).tag().equals("VBG") || !relations[i].equals("amod") || noun < i || i == 0) {
            return;
        }
        String before = token(i - 1).tag();
        boolean coordinated = before.equals("CC") && i + 1 == noun && relations[noun].equals("conj");
        if (!before.equals("IN") && !before.equals("TO") && !coordinated) {
            return;
        }
        int follower = governors[noun];
        boolean ordered = relations[noun].equals("nsubj")
                && follower > noun
                && token(follower).tag().equals("VB");
        if (ordered) {
            int above = governors[follower];
            String relation = relations[follower];
            set(i, above, relation.equals("root") ? "root" : "advcl");
            set(follower, i, "xcomp");
        } else {
            set(i, follower, coordinated ? "conj" : "advcl");
        }
        set(noun, i, "obj");
        for (int d = 0; d < governors.length; d++) {
            if (governors[d] == noun && d < i && (relations[d].equals("case") || relations[d].equals("mark"))) {
                set(d, i, "mark");
            } else if (governors[d] == noun && d > noun && relations[d].equals("nmod")) {
                set(d, i, "obl");
            } else if (ordered && governors[d] == follower && d < i) {
                set(d, i, relations[d].equals("dep") ? "obl:tmod" : relations[d]);
            }
        }
    }

    /** "troops sent to fight": a participle after a noun is no auxiliary. */
    private void reducedRelative(int i) {
        if (i == 0 || !relations[i].startsWith("aux") || !token(i - 1).isNoun()) {
            return;
        }
        String lemma = token(i).lemma();
        if (!token(i).tag().startsWith("VB")
                || List.of("be", "have", "do", "get").contains(lemma)) {
            return;
        }
        int verb = governors[i];
        set(i, i - 1, "acl");
        set(verb, i, "xcomp");
    }

    /** "sent the president greetings": two objects, not a clause. */
    private void twoObjects(int i) {
        if (!relations[i].equals("xcomp") && !relations[i].equals("ccomp") && !relations[i].equals("dep")) {
            return;
        }
        int verb = governors[i];
        if (verb < 0 || verb > i || !token(i).isNoun()) {
            return;
        }
        if (relations[i].equals("dep")
                && relations[verb].equals("obj")
                && verb < i - 1
                && token(verb + 1).tag().equals("PRP$")) {
            int above = governors[verb];
            set(verb, above, "iobj");
            set(i, above, "obj");
            return;
        }
        if (!token(verb).isVerb()) {
            return;
        }
        int receiver = -1;
        for (int d = verb + 1; d < i; d++) {
            if (governors[d] == i && relations[d].equals("cop")) {
                return;
            }
            if (governors[d] == i && relations[d].equals("nsubj")) {
                receiver = d;
            }
        }
        if (receiver >= 0) {
            set(receiver, verb, "iobj");
            set(i, verb, "obj");
        }
    }

    /** "Around 600 soldiers have been killed": the number's preposition makes no oblique of the subject. */
    private void passiveSubject(int i) {
        int verb = governors[i];
        if (!relations[i].equals("obl") || verb < i || !token(i).isNoun()) {
            return;
        }
        int start = i;
        boolean number = false;
        for (int d = 0; d < i; d++) {
            if (governors[d] == i) {
                start = Math.min(start, d);
                number |= relations[d].equals("nummod");
            }
        }
        boolean bounded = number && start + 1 < i && token(start + 1).isNumber() && relations[start].equals("case");
        if (bounded && !hasSubject(verb)) {
            set(i, verb, hasPassive(verb) ? "nsubj:pass" : "nsubj");
            set(start, i, "advmod");
        }
    }

    private boolean hasSubject(int verb) {
        for (int d = 0; d < governors.length; d++) {
            if (governors[d] == verb && relations[d].startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPassive(int verb) {
        for (int d = 0; d < verb; d++) {
            if (governors[d] == verb && relations[d].equals("aux:pass")) {
                return true;
            }
        }
        return false;
    }

    /** "said how they shared it, as he sent greetings": after a comma the clause belongs to the verb of saying. */
    private void subordinateClause(int i) {
        int verb = governors[i];
        if (!relations[i].startsWith("advcl") || verb < 0 || verb > i || !relations[verb].equals("ccomp")) {
            return;
        }
        int mark = -1;
        for (int d = verb + 1; d < i; d++) {
            boolean subordinator = relations[d].equals("mark") || relations[d].equals("advmod");
            if (governors[d] == i && subordinator && SUBORDINATORS.contains(token(d).lower())) {
                mark = d;
            }
        }
        int saying = governors[verb];
        if (mark > 0
                && token(mark - 1).text().equals(",")
                && saying >= 0
                && saying < verb
                && token(mark).lower().equals("as")) {
            set(i, saying, "advcl");
        }
    }

    private void set(int token, int governor, String relation) {
        for (int at = governor; at >= 0; at = governors[at]) {
            if (at == token) {
                return;
            }
        }
        governors[token] = governor;
        relations[token] = governor < 0 ? "root" : relation;
    }
}
