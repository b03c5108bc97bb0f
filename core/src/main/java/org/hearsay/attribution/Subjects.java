package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.language.DependencyTree;

/** Finds whose act a verb is. */
final class Subjects {
    private static final int FAR = 6;
    private static final int TAIL = 6;

    private static final Set<String> NOMINAL = Set.of("NN", "NNS", "NNP", "NNPS", "PRP");
    private static final Set<String> INSIDE =
            Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "DT", "JJ", "CD", "PRP$", "POS", "HYPH", "JJR", "JJS");

    private Subjects() {}

    /** Returns the subject of an active verb, or {@link Grammar#NONE}. */
    static int of(Grammar grammar, int verb, Words cue) {
        int inverted = inverted(grammar, verb, cue);
        if (inverted != Grammar.NONE) {
            return inverted;
        }
        int own = own(grammar, verb);
        if (own != Grammar.NONE) {
            return own;
        }
        int before = before(grammar, cue);
        return before == Grammar.NONE ? controlling(grammar, verb) : before;
    }

    /** Returns the verb's own subject, the nearest where the parser found several. */
    static int own(Grammar grammar, int verb) {
        int best = Grammar.NONE;
        for (int at : grammar.tree().dependents(verb, "nsubj")) {
            if (best == Grammar.NONE || Math.abs(at - verb) < Math.abs(best - verb)) {
                best = at;
            }
        }
        return best;
    }

    /** "…, said the mayor": after a comma or a quotation, the noun phrase after the verb, whatever the parser calls it. */
    private static int inverted(Grammar grammar, int verb, Words cue) {
        if (grammar.token(verb).tag().equals("VBG")) {
            return Grammar.NONE;
        }
        boolean opens = cue.first() == 0 || Asides.isCut(grammar, cue.first() - 1);
        int own = own(grammar, verb);
        boolean before = own != Grammar.NONE && own < verb;
        if (!opens || before || cue.last() + 1 >= grammar.size()) {
            return Grammar.NONE;
        }
        for (int at : grammar.tree().dependents(verb, "nsubj", "obj", "xcomp", "obl:npmod", "dep")) {
            boolean nominal = grammar.token(at).isNoun()
                    || grammar.token(at).isPronoun()
                    || grammar.token(at).isNumber();
            if (nominal && at > cue.last() && grammar.phrase(at).words().first() == cue.last() + 1) {
                return at;
            }
        }
        return Grammar.NONE;
    }

    /** Says whether a participle is a mistaken past tense: ", state media reported Friday." at the end of a sentence. */
    static boolean endsSentence(Grammar grammar, int verb, Words cue) {
        boolean bare = cue.first() == verb && grammar.tree().relation(verb).equals("acl");
        return bare
                && !grammar.reads(verb + 1, "by", "to", "as")
                && grammar.size() - verb <= TAIL
                && before(grammar, cue) != Grammar.NONE;
    }

    /** ", the mayor said": the noun phrase between a comma or a quotation and the verb, whatever the parser calls it. */
    private static int before(Grammar grammar, Words cue) {
        int head = cue.first() - 1;
        if (head < 1 || !NOMINAL.contains(grammar.token(head).tag())) {
            return Grammar.NONE;
        }
        int at = head;
        while (at >= 0 && INSIDE.contains(grammar.token(at).tag())) {
            at--;
        }
        return at >= 0 && Asides.isCut(grammar, at) ? head : Grammar.NONE;
    }

    /** Returns the subject of the verb that this one is joined to or depends on, or the noun that it describes. */
    private static int controlling(Grammar grammar, int verb) {
        if (verb > 0
                && grammar.token(verb).tag().equals("VBG")
                && grammar.token(verb - 1).tag().equals("IN")) {
            return ofVerbBefore(grammar, verb);
        }
        DependencyTree tree = grammar.tree();
        int at = verb;
        for (int steps = 0; steps < FAR; steps++) {
            if (tree.relation(at).equals("acl")) {
                return tree.governor(at);
            }
            if (!tree.is(at, "conj", "xcomp", "advcl", "parataxis", "dep")) {
                return Grammar.NONE;
            }
            at = tree.governor(at);
            if (at == Grammar.NONE) {
                return Grammar.NONE;
            }
            int own = own(grammar, at);
            if (own != Grammar.NONE) {
                return own;
            }
        }
        return Grammar.NONE;
    }

    /** "She left after ordering …": the subject of the nearest verb before. */
    private static int ofVerbBefore(Grammar grammar, int verb) {
        for (int at = verb - 1; at > 0; at--) {
            int own = grammar.token(at).isVerb() ? own(grammar, at) : Grammar.NONE;
            if (own != Grammar.NONE && own < at) {
                return own;
            }
        }
        return Grammar.NONE;
    }

    /** Returns the one by whom a passive is done, or {@link Grammar#NONE}. */
    static int agent(Grammar grammar, int verb) {
        List<Integer> phrases = grammar.tree().dependents(verb, "obl");
        for (int at : phrases) {
            for (int lead : grammar.tree().dependents(at, "case")) {
                if (grammar.reads(lead, "by")) {
                    return at;
                }
            }
        }
        return Grammar.NONE;
    }
}
