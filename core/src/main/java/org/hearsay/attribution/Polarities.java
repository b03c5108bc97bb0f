package org.hearsay.attribution;

/** Tells whether a source says something, or is said not to have said it. */
final class Polarities {
    private Polarities() {}

    /** "did not say", "had no comment", "declined to say": negative. */
    static Polarity of(Grammar grammar, Draft draft) {
        if (draft.entry().kind() == CueEntry.Kind.ADVERB) {
            return Polarity.POSITIVE;
        }
        boolean silent = draft.entry().stance() == Stance.DECLINE_TO_COMMENT;
        boolean negated = CueWords.isNegated(grammar, draft.head()) || hasNo(grammar, draft);
        return silent || negated ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    private static boolean hasNo(Grammar grammar, Draft draft) {
        return draft.entry().kind() == CueEntry.Kind.NOUN
                && grammar.tree().dependents(draft.head(), "det").stream().anyMatch(at -> grammar.reads(at, "no"));
    }
}
