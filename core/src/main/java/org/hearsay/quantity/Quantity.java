package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number that a text names, with its bound, what is counted, and how it stands to other numbers. Immutable.
 *
 * <p>{@code more-than N}: low N+1 where persons or things are counted, no high. {@code at-least N}: low N, no high.
 * {@code about N}: half a unit of the last significant digit either way. A vague plural ("thousands") has its unit as value, a
 * low that excludes and a customary high that does not.
 *
 * @param sentence the index of its sentence
 * @param first the index of the first token of the number with its bound words
 * @param last the index of its last token
 * @param span number and bound words in the canonical text: "at least nine"
 * @param text the words at that place
 * @param value the number as written; of a range its first end
 * @param upper the other end of a range as written, or null
 * @param low the least that the words admit, or null where they admit anything
 * @param high the most that the words admit, or null where they admit anything
 * @param bound how the number is bounded
 * @param change whether it is a state or a change
 * @param trend {@link Change#UP} or {@link Change#DOWN} where the words say which way a change, or the change that it is the outcome
 *     of, goes; else null
 * @param role how it stands to the other numbers of the sentence
 * @param per what a rate is counted by, as a lower-case lemma ({@code day}), or {@code each}; null where it is no rate
 * @param unit what is counted or measured, as a lower-case token: {@code person}, {@code USD}, {@code percent}, {@code
 *     kilometre}, {@code share} for a part of a whole ("two-thirds"), or the lemma of the counted noun; null where the text does not say
 * @param counted the index of the token that is the head of what is counted ("soldiers"), or -1
 * @param thing what is counted with its modifiers in the canonical text: "northern soldiers"; null where the text does not say
 * @param rule the id of the rule that read it
 */
public record Quantity(
        int sentence,
        int first,
        int last,
        Span span,
        String text,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Bound bound,
        Change change,
        @Nullable Change trend,
        Role role,
        @Nullable String per,
        @Nullable String unit,
        int counted,
        @Nullable Span thing,
        String rule) {

    public Quantity {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(rule, "rule");
    }
}
