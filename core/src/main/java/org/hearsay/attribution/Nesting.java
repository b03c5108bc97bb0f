package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * Settles attributions that stand in one another.
 *
 * <p>What a source inside another's content says cannot reach beyond that content: it is cut there. Attitudes inside a content
 * ("he said that they support the plan") are part of what is said and no attribution of their own; only speech is.
 */
final class Nesting {
    private static final Set<CuePattern> SPEECH = EnumSet.of(CuePattern.CLAUSE, CuePattern.ASIDE, CuePattern.QUOTE);

    private Nesting() {}

    /** Returns the drafts that have a content, or need none; those inside others cut to them. */
    static List<Draft> settle(List<Draft> drafts) {
        List<Draft> settled = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.content().isEmpty()) {
                if (draft.entry().stance() == Stance.DECLINE_TO_COMMENT) {
                    settled.add(draft);
                }
                continue;
            }
            List<Draft> around = around(drafts, i);
            Draft cut = cut(draft, around);
            if (!cut.content().isEmpty() && (around.isEmpty() || isSpeech(cut))) {
                settled.add(cut);
            }
        }
        return List.copyOf(settled);
    }

    private static boolean isSpeech(Draft draft) {
        boolean voiced = draft.source() != null && draft.entry().kind() != CueEntry.Kind.NOUN;
        return voiced && (SPEECH.contains(draft.pattern()) || isQuotable(draft));
    }

    /** Verbs that can introduce a quotation keep their object too: "thanked her for “fine work”". */
    private static boolean isQuotable(Draft draft) {
        boolean speaking =
                draft.pattern() == CuePattern.COMPLEMENT && draft.entry().takes(CuePattern.QUOTE);
        return speaking || draft.entry().kind() == CueEntry.Kind.PREPOSITION;
    }

    private static List<Draft> around(List<Draft> drafts, int inner) {
        Draft draft = drafts.get(inner);
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft other = drafts.get(i);
            boolean mutual = frames(draft) && holds(draft, other) && (!frames(other) || speaksOf(draft, other));
            if (i != inner && !mutual && holds(other, draft)) {
                found.add(other);
            }
        }
        return found;
    }

    /** "It fell, she said, the paper reported", "According to the paper, it fell, she said": which aside speaks of the other one. */
    private static boolean speaksOf(Draft outer, Draft inner) {
        if (opens(outer) || opens(inner)) {
            return opens(outer);
        }
        Span cue = outer.cueSpan();
        boolean last = outer.content().stream().allMatch(part -> part.begin() < cue.begin());
        return last && inner.cueSpan().begin() < cue.begin();
    }

    private static boolean opens(Draft draft) {
        return draft.cue().first() == 0;
    }

    private static boolean holds(Draft outer, Draft inner) {
        Span cue = inner.cueSpan();
        return outer.content().stream().anyMatch(part -> part.contains(cue));
    }

    /** An aside stands outside the sentence that it attributes, however far that reaches around it. */
    private static boolean frames(Draft draft) {
        return draft.pattern() == CuePattern.ASIDE || draft.entry().kind() == CueEntry.Kind.PREPOSITION;
    }

    private static Draft cut(Draft draft, List<Draft> around) {
        List<Span> content = draft.content();
        for (Draft outer : around) {
            if (outer.sentence().index() == draft.sentence().index()) {
                content = common(content, outer);
            }
        }
        return content.equals(draft.content()) ? draft : draft.withContent(content);
    }

    /** What the inner source goes on to say in later sentences is its own: the outer one spoke of this sentence alone. */
    private static List<Span> common(List<Span> inner, Draft outer) {
        int end = outer.sentence().span().end();
        List<Span> shared = new ArrayList<>();
        for (Span part : inner) {
            if (part.begin() >= end) {
                shared.add(part);
                continue;
            }
            for (Span frame : outer.content()) {
                if (part.overlaps(frame)) {
                    shared.add(new Span(Math.max(part.begin(), frame.begin()), Math.min(part.end(), frame.end())));
                }
            }
        }
        return shared;
    }
}
