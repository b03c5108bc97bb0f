package org.hearsay.attribution;

import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.text.Span;

/**
 * An attribution before its sources are resolved and chained.
 *
 * @param sentence where the cue stands
 * @param entry the row of the table that it was read with
 * @param head the cue's head token
 * @param cue the cue's words
 * @param source the noun phrase of the source in the same sentence, or null where none is named
 * @param content the spans of the content so far, in text order; empty while it waits for a quotation
 * @param quoted whether a quotation may be its content, or go on with it
 */
record Draft(
        Sentence sentence,
        CueEntry entry,
        int head,
        Words cue,
        @org.jspecify.annotations.Nullable Phrase source,
        List<Span> content,
        boolean quoted) {
    Draft {
        content = List.copyOf(content);
    }

    Draft withContent(List<Span> other) {
        return new Draft(sentence, entry, head, cue, source, other, quoted);
    }

    /** Returns the smallest span over the content; never called without one. */
    Span extent() {
        return Span.covering(content.get(0), content.get(content.size() - 1));
    }

    Span cueSpan() {
        return cue.span(sentence);
    }
}
