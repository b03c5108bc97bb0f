package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.language.Arcs;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Mends objects that a fast parser takes for the subject of what follows them: "rejected the demand to leave", "quashed orders
 * passed by the ministry", "lifted Friday a blockade". English allows none of the clauses that it makes of them.
 */
final class ClauseMender {
    /** Verbs after which a noun and a bare participle or infinitive are a clause: "had the house searched". */
    private static final Set<String> CAUSATIVES = Set.of(
            "have", "get", "want", "need", "keep", "see", "hear", "watch", "let", "make", "help", "like", "find",
            "say");

    private final Sentence sentence;
    private final Arcs arcs;

    private ClauseMender(Sentence sentence, Arcs arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    static void mend(Sentence sentence, Arcs arcs) {
        ClauseMender mender = new ClauseMender(sentence, arcs);
        for (int i = 0; i < sentence.size(); i++) {
            mender.article(i);
            mender.objectBeforeVerb(i);
            mender.objectAfterDay(i);
            mender.objectBeforeModal(i);
            mender.calledOn(i);
            mender.particleBeforeDay(i);
        }
    }

    private Token token(int at) {
        return sentence.token(at);
    }

    /** "provided an additional $2 million": an article governs nothing. */
    private void article(int i) {
        if (!token(i).tag().equals("DT")
                || arcs.relation(i).equals("det")
                || !List.of("a", "an", "the").contains(token(i).lower())) {
            return;
        }
        for (int d = i + 1; d < arcs.size(); d++) {
            boolean noun = token(d).isNoun() || token(d).tag().equals("$");
            if (hangsOn(d, i) && arcs.relation(d).equals("dep") && noun) {
                arcs.set(d, arcs.governor(i), arcs.relation(i));
                arcs.set(i, d, "det");
                for (int other = 0; other < arcs.size(); other++) {
                    if (arcs.governor(other) == i && other != d) {
                        arcs.set(other, d, arcs.relation(other));
                    }
                }
                return;
            }
        }
    }

    /** Says whether a token hangs on another one or on an adjective of it. */
    private boolean hangsOn(int token, int other) {
        int above = arcs.governor(token);
        return above == other
                || (above > other
                        && arcs.governor(above) == other
                        && arcs.relation(above).equals("amod"));
    }

    /** "rejected the demand to leave", "quashed orders passed by": a noun after the verb is its object. */
    private void objectBeforeVerb(int i) {
        int below = arcs.governor(i);
        if (!arcs.relation(i).startsWith("nsubj") || below < i || !token(i).isNoun()) {
            return;
        }
        int verb = arcs.governor(below);
        boolean clause = Set.of("ccomp", "xcomp", "dep", "advcl").contains(arcs.relation(below));
        if (verb < 0
                || verb >= i
                || !clause
                || !token(verb).isVerb()
                || CAUSATIVES.contains(token(verb).lemma())) {
            return;
        }
        if (arcs.has(verb, "obj") || isMarked(below) || arcs.has(below, "aux:pass")) {
            return;
        }
        boolean infinitive = token(below).tag().equals("VB") && precededByTo(below) && follows(i, below);
        boolean participle =
                (token(below).tag().equals("VBN") || token(below).tag().equals("VBG") || isDoneBy(below))
                        && !arcs.has(below, "aux")
                        && !arcs.has(below, "cop");
        if (infinitive || participle) {
            boolean beside = token(below).tag().equals("VBG");
            arcs.set(i, verb, "obj");
            arcs.set(below, beside ? verb : i, beside ? "advcl" : "acl");
        }
    }

    /** Says whether a subordinator opens a clause; the "to" of an infinitive opens none. */
    private boolean isMarked(int verb) {
        for (int d = 0; d < verb; d++) {
            if (arcs.governor(d) == verb
                    && arcs.relation(d).equals("mark")
                    && !token(d).lower().equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** "a plan put forward by the minister": what is done by somebody is no past tense. */
    private boolean isDoneBy(int verb) {
        if (!token(verb).tag().equals("VBD") || arcs.has(verb, "obj")) {
            return false;
        }
        for (int by = verb + 1; by < arcs.size(); by++) {
            int noun = arcs.governor(by);
            if (token(by).lower().equals("by") && noun > by && arcs.governor(noun) == verb) {
                return true;
            }
        }
        return false;
    }

    /** "says Norvia must leave": who stands before a modal verb is its subject. */
    private void objectBeforeModal(int i) {
        int saying = arcs.governor(i);
        int modal = i + 1;
        if (!arcs.relation(i).equals("obj")
                || modal >= arcs.size()
                || !token(modal).tag().equals("MD")) {
            return;
        }
        int verb = arcs.governor(modal);
        if (verb > modal && arcs.governor(verb) == saying && !arcs.has(verb, "nsubj")) {
            arcs.set(i, verb, "nsubj");
            arcs.set(verb, saying, "ccomp");
        }
    }

    /** "called on the president to leave": "on" opens no clause, so whoever follows it is called upon. */
    private void calledOn(int i) {
        int below = arcs.governor(i);
        boolean opens = arcs.relation(i).equals("mark") && List.of("on", "upon").contains(token(i).lower());
        if (!opens || below < i || !token(below).tag().equals("VB")) {
            return;
        }
        int verb = arcs.governor(below);
        for (int d = i + 1; d < below; d++) {
            if (verb >= 0
                    && verb < i
                    && arcs.governor(d) == below
                    && arcs.relation(d).startsWith("nsubj")) {
                arcs.set(d, verb, "obl");
                arcs.set(i, d, "case");
                arcs.set(below, verb, "xcomp");
                return;
            }
        }
    }

    /** "called him on Friday": before a day there is no particle. */
    private void particleBeforeDay(int i) {
        int day = i + 1;
        boolean particle =
                arcs.relation(i).equals("compound:prt") && token(i).lower().equals("on");
        if (particle && day < arcs.size() && arcs.relation(day).equals("obl:tmod")) {
            arcs.set(i, day, "case");
        }
    }

    private boolean precededByTo(int verb) {
        return verb > 0 && token(verb - 1).lower().equals("to");
    }

    /** Says whether nothing but "to" stands between a noun and a verb. */
    private boolean follows(int noun, int verb) {
        return verb - noun == 2;
    }

    /** "lifted Friday a blockade": the day is no noun that another one could hang on. */
    private void objectAfterDay(int i) {
        int day = arcs.governor(i);
        boolean hangs = day >= 0 && day < i && arcs.relation(i).equals("dep") && token(i).isNoun();
        if (hangs && arcs.relation(day).equals("obl:tmod") && arcs.governor(day) >= 0) {
            int verb = arcs.governor(day);
            if (token(verb).isVerb() && verb < day && !arcs.has(verb, "obj")) {
                arcs.set(i, verb, "obj");
            }
        }
    }
}
