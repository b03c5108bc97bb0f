package org.hearsay.attribution;

import java.util.Objects;
import org.hearsay.text.Span;

/**
 * The words that tie a source to its content: "has said", "according to".
 *
 * @param sentence the index of its sentence
 * @param head the index of its head token
 * @param span its place in the canonical text, with auxiliaries
 * @param text the words at that place
 */
public record Cue(int sentence, int head, Span span, String text) {
    public Cue {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }
}
