package org.hearsay.actor;

import java.util.Objects;
import org.hearsay.text.Span;

/**
 * One place of a text that refers to an actor or a place.
 *
 * @param sentence the index of its sentence
 * @param head the index of its head token in the sentence
 * @param span the noun phrase in the canonical text, without relative clauses and appositions
 * @param text the words at that place
 * @param actor who it refers to; an unresolved pronoun or description has no mention
 * @param named whether the mention itself, or what it was resolved to, is a name
 * @param rule the id of the rule or dictionary row that resolved it
 */
public record Mention(int sentence, int head, Span span, String text, Actor actor, boolean named, String rule) {
    public Mention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(rule, "rule");
    }
}
