package org.hearsay.attribution;

import java.util.Objects;
import org.hearsay.actor.Actor;
import org.hearsay.actor.SourceType;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * One voice in a chain of sources.
 *
 * @param level 0 for the one who is said to know; higher levels pass it on; equal levels are coordinated origins
 * @param span its place in the canonical text; where a quotation goes on without naming its speaker again, the last place
 *     before that does; null where no source is named
 * @param text the words at that place; empty where there is none
 * @param actor whom it refers to, or null where that is unresolved
 * @param type what kind of voice it is
 * @param named whether it has a name
 * @param vagueness how little is told of it where it has none; null for a name, a document, a pronoun, and where no source is given
 * @param cue the words that make it a source, or null where a quotation goes on without one
 * @param stance what it does with the content
 * @param form whether the content stands in quotation marks
 * @param certainty how sure it is said to be
 * @param polarity whether it says so, or is said not to have
 * @param time when it was said, or null
 */
public record Source(
        int level,
        @Nullable Span span,
        String text,
        @Nullable Actor actor,
        SourceType type,
        boolean named,
        @Nullable Vagueness vagueness,
        @Nullable Cue cue,
        Stance stance,
        SpeechForm form,
        Certainty certainty,
        Polarity polarity,
        @Nullable TimeExpression time) {
    public Source {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(polarity, "polarity");
    }

    public Source atLevel(int other) {
        return new Source(
                other, span, text, actor, type, named, vagueness, cue, stance, form, certainty, polarity, time);
    }

    public Source inForm(SpeechForm other) {
        return new Source(
                level, span, text, actor, type, named, vagueness, cue, stance, other, certainty, polarity, time);
    }

    /** Returns a voice that goes on without a cue, named at another place. */
    Source without(@Nullable Span otherSpan, String otherText) {
        return new Source(
                level, otherSpan, otherText, actor, type, named, vagueness, null, stance, form, certainty, polarity,
                time);
    }
}
