package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import org.hearsay.language.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An attribution before its sources are resolved and chained.
 *
 * @param sentence where the cue stands
 * @param entry the row of the table that it was read with
 * @param pattern how the cue takes the content
 * @param head the cue's head token
 * @param cue the cue's words
 * @param source the noun phrase of the source in the same sentence, or null where none is named
 * @param content the spans of the content so far, in text order; empty while it waits for a quotation
 */
record Draft(
        Sentence sentence,
        CueEntry entry,
        CuePattern pattern,
        int head,
        Words cue,
        @Nullable Phrase source,
        List<Span> content) {
    Draft {
        content = List.copyOf(content);
    }

    Draft withContent(List<Span> other) {
        return new Draft(sentence, entry, pattern, head, cue, source, other);
    }

    /** Returns the smallest span over the content; never called without one. */
    Span extent() {
        return Span.covering(content.get(0), content.get(content.size() - 1));
    }

    /** Returns the id of the rule: the row and the pattern. */
    String rule() {
        return entry.id() + "/" + pattern.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Span cueSpan() {
        return cue.span(sentence);
    }
}
