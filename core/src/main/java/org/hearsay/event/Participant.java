package org.hearsay.event;

import java.util.Objects;
import org.hearsay.actor.Actor;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that takes part in an event.
 *
 * @param head the index of its head token in the event's sentence
 * @param span its place in the canonical text
 * @param text the words at that place
 * @param actor whom it refers to, or null for a thing or for somebody unresolved
 */
public record Participant(
        int head, Span span, String text, @Nullable Actor actor) {
    public Participant {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }
}
