package org.hearsay.attribution;

import java.util.List;
import java.util.Set;

/** Finds how far a cue reaches: its auxiliaries, adverbs and particle. */
final class CueWords {
    private static final Set<String> BEFORE = Set.of("MD", "RB", "RBR", "TO");

    private CueWords() {}

    /** Returns the words of a verb's cue: what stands before it in its group, and the given number of words after it. */
    static Words ofVerb(Grammar grammar, int verb, int after) {
        int first = verb;
        while (first > 0 && belongs(grammar, first - 1, verb)) {
            first--;
        }
        while (first < verb && grammar.token(first).tag().startsWith("RB") && !negates(grammar, first) && first == 0) {
            first++;
        }
        return new Words(first, verb + after);
    }

    private static boolean belongs(Grammar grammar, int at, int verb) {
        if (grammar.tree().governor(at) != verb) {
            return false;
        }
        if (grammar.reads(at, "neither")) {
            return true;
        }
        boolean adverb =
                BEFORE.contains(grammar.token(at).tag()) && grammar.tree().is(at, "advmod", "mark", "neg");
        return adverb || grammar.tree().is(at, "aux", "cop");
    }

    /** What stands in the particle of another cue is none of its own: "declined to say" is no saying. */
    static List<Draft> apart(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> drafts.stream().noneMatch(other -> isParticleOf(other, draft.head())))
                .toList();
    }

    private static boolean isParticleOf(Draft draft, int token) {
        int last = draft.head() + draft.entry().particleLength();
        return draft.head() < token && token <= last;
    }

    static boolean negates(Grammar grammar, int at) {
        return grammar.reads(at, "not", "n't", "n’t", "never", "neither", "nor", "hardly");
    }

    /** Says whether a verb is negated by a word of its own group. */
    static boolean isNegated(Grammar grammar, int verb) {
        return grammar.tree().dependents(verb, "advmod", "neg").stream()
                .anyMatch(at -> at < verb && negates(grammar, at));
    }
}
