package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells whether a source says something, or is said not to have said it. */
final class Polarities {
    private static final Set<String> NO = Set.of("no", "neither");
    private static final Set<String> NOBODY = Set.of("nobody", "none");

    private Polarities() {}

    /** "did not say", "had no comment", "declined to say", "nobody said": negative. */
    static Polarity of(Grammar grammar, Draft draft) {
        if (draft.entry().kind() == CueEntry.Kind.ADVERB) {
            return Polarity.POSITIVE;
        }
        boolean silent = draft.entry().stance() == Stance.DECLINE_TO_COMMENT;
        boolean negated = CueWords.isNegated(grammar, draft.head()) || hasNo(grammar, draft);
        return silent || negated || isNobody(draft.sentence(), draft.source()) ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    /** "Nobody claimed", "no group has claimed". */
    static boolean isNobody(Sentence sentence, @Nullable Phrase source) {
        return source != null
                && (NO.contains(sentence.token(source.words().first()).lower())
                        || NOBODY.contains(sentence.token(source.head()).lower()));
    }

    private static boolean hasNo(Grammar grammar, Draft draft) {
        return draft.entry().kind() == CueEntry.Kind.NOUN
                && grammar.tree().dependents(draft.head(), "det").stream().anyMatch(at -> grammar.reads(at, "no"));
    }
}
