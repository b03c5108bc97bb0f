package org.hearsay.event;

import java.util.List;
import org.hearsay.language.Arcs;
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
    private final Arcs arcs;

    private TreeMender(Sentence sentence) {
        this.sentence = sentence;
        this.arcs = new Arcs(sentence.tree());
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
        ClauseMender.mend(sentence, mender.arcs);
        return mender.arcs.tree();
    }

    private Token token(int at) {
        return sentence.token(at);
    }

    /** "for sending soldiers": the gerund governs the noun, not the other way round. */
    private void gerund(int i) {
        int noun = arcs.governor(i);
        if (!token(i).tag().equals("VBG") || !arcs.relation(i).equals("amod") || noun < i || i == 0) {
            return;
        }
        String before = token(i - 1).tag();
        boolean coordinated =
                before.equals("CC") && i + 1 == noun && arcs.relation(noun).equals("conj");
        if (!before.equals("IN") && !before.equals("TO") && !coordinated) {
            return;
        }
        int follower = arcs.governor(noun);
        boolean ordered = arcs.relation(noun).equals("nsubj")
                && follower > noun
                && token(follower).tag().equals("VB");
        if (ordered) {
            int above = arcs.governor(follower);
            String relation = arcs.relation(follower);
            arcs.set(i, above, relation.equals("root") ? "root" : "advcl");
            arcs.set(follower, i, "xcomp");
        } else {
            arcs.set(i, follower, coordinated ? "conj" : "advcl");
        }
        arcs.set(noun, i, "obj");
        for (int d = 0; d < arcs.size(); d++) {
            if (arcs.governor(d) == noun
                    && d < i
                    && (arcs.relation(d).equals("case") || arcs.relation(d).equals("mark"))) {
                arcs.set(d, i, "mark");
            } else if (arcs.governor(d) == noun && d > noun && arcs.relation(d).equals("nmod")) {
                arcs.set(d, i, "obl");
            } else if (ordered && arcs.governor(d) == follower && d < i) {
                arcs.set(d, i, arcs.relation(d).equals("dep") ? "obl:tmod" : arcs.relation(d));
            }
        }
    }

    /** "troops sent to fight": a participle after a noun is no auxiliary. */
    private void reducedRelative(int i) {
        if (i == 0 || !arcs.relation(i).startsWith("aux") || !token(i - 1).isNoun()) {
            return;
        }
        String lemma = token(i).lemma();
        if (!token(i).tag().startsWith("VB")
                || List.of("be", "have", "do", "get").contains(lemma)) {
            return;
        }
        int verb = arcs.governor(i);
        arcs.set(i, i - 1, "acl");
        arcs.set(verb, i, "xcomp");
    }

    /** "sent the president greetings": two objects, not a clause. */
    private void twoObjects(int i) {
        if (!arcs.relation(i).equals("xcomp")
                && !arcs.relation(i).equals("ccomp")
                && !arcs.relation(i).equals("dep")) {
            return;
        }
        int verb = arcs.governor(i);
        if (verb < 0 || verb > i || !token(i).isNoun()) {
            return;
        }
        if (arcs.relation(i).equals("dep")
                && arcs.relation(verb).equals("obj")
                && verb < i - 1
                && token(verb + 1).tag().equals("PRP$")) {
            int above = arcs.governor(verb);
            arcs.set(verb, above, "iobj");
            arcs.set(i, above, "obj");
            return;
        }
        if (!token(verb).isVerb()) {
            return;
        }
        int receiver = -1;
        for (int d = verb + 1; d < i; d++) {
            if (arcs.governor(d) == i && arcs.relation(d).equals("cop")) {
                return;
            }
            if (arcs.governor(d) == i && arcs.relation(d).equals("nsubj")) {
                receiver = d;
            }
        }
        if (receiver >= 0) {
            arcs.set(receiver, verb, "iobj");
            arcs.set(i, verb, "obj");
        }
    }

    /** "Around 600 soldiers have been killed": the number's preposition makes no oblique of the subject. */
    private void passiveSubject(int i) {
        int verb = arcs.governor(i);
        if (!arcs.relation(i).equals("obl") || verb < i || !token(i).isNoun()) {
            return;
        }
        int start = i;
        boolean number = false;
        for (int d = 0; d < i; d++) {
            if (arcs.governor(d) == i) {
                start = Math.min(start, d);
                number |= arcs.relation(d).equals("nummod");
            }
        }
        boolean bounded = number
                && start + 1 < i
                && token(start + 1).isNumber()
                && arcs.relation(start).equals("case");
        if (bounded && !arcs.has(verb, "nsubj")) {
            arcs.set(i, verb, hasPassive(verb) ? "nsubj:pass" : "nsubj");
            arcs.set(start, i, "advmod");
        }
    }

    private boolean hasPassive(int verb) {
        for (int d = 0; d < verb; d++) {
            if (arcs.governor(d) == verb && arcs.relation(d).equals("aux:pass")) {
                return true;
            }
        }
        return false;
    }

    /** "said how they shared it, as he sent greetings": after a comma the clause belongs to the verb of saying. */
    private void subordinateClause(int i) {
        int verb = arcs.governor(i);
        if (!arcs.relation(i).startsWith("advcl")
                || verb < 0
                || verb > i
                || !arcs.relation(verb).equals("ccomp")) {
            return;
        }
        int mark = -1;
        for (int d = verb + 1; d < i; d++) {
            boolean subordinator =
                    arcs.relation(d).equals("mark") || arcs.relation(d).equals("advmod");
            if (arcs.governor(d) == i && subordinator && SUBORDINATORS.contains(token(d).lower())) {
                mark = d;
            }
        }
        int saying = arcs.governor(verb);
        if (mark > 0
                && token(mark - 1).text().equals(",")
                && saying >= 0
                && saying < verb
                && token(mark).lower().equals("as")) {
            arcs.set(i, saying, "advcl");
        }
    }
}
