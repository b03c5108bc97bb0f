package org.hearsay.attribution;

import java.util.ArrayList;
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
 * @param relays who else stands in the chain with the source
 */
record Draft(
        Sentence sentence,
        CueEntry entry,
        CuePattern pattern,
        int head,
        Words cue,
        @Nullable Phrase source,
        List<Span> content,
        List<Relay> relays) {
    Draft {
        content = List.copyOf(content);
        relays = List.copyOf(relays);
    }

    Draft(
            Sentence sentence,
            CueEntry entry,
            CuePattern pattern,
            int head,
            Words cue,
            @Nullable Phrase source,
            List<Span> content) {
        this(sentence, entry, pattern, head, cue, source, content, List.of());
    }

    Draft withContent(List<Span> other) {
        return new Draft(sentence, entry, pattern, head, cue, source, other, relays);
    }

    Draft withSource(@Nullable Phrase other) {
        return new Draft(sentence, entry, pattern, head, cue, other, content, relays);
    }

    Draft withCue(Words other) {
        return new Draft(sentence, entry, pattern, head, other, source, content, relays);
    }

    /** Returns this draft with one more voice in its chain. */
    Draft with(Relay relay) {
        List<Relay> more = new ArrayList<>(relays);
        more.add(relay);
        return new Draft(sentence, entry, pattern, head, cue, source, content, more);
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
