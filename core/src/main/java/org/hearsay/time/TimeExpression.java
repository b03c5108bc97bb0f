package org.hearsay.time;

import java.time.LocalDate;
import java.util.Objects;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time that a text names: a TIMEX3 with the interval that it stands for. Immutable.
 *
 * @param sentence the index of its sentence
 * @param first the index of its first token in the sentence
 * @param last the index of its last token in the sentence
 * @param span its place in the canonical text
 * @param text the words at that place
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value (ISO 8601 with the extensions of TIMEX3)
 * @param mod the TIMEX3 modifier, such as {@code APPROX} or {@code START}, or null
 * @param quant the TIMEX3 quantifier of a set, such as {@code EVERY}, or null
 * @param freq the TIMEX3 frequency of a set, such as {@code 2X}, or null
 * @param from the first day, or null where the time has no place on the calendar (a mere duration, an unanchored time)
 * @param to the last day, included, or null likewise
 * @param granularity how fine the time is
 * @param anchored whether it has its place on the calendar
 * @param anchor what it was counted from
 * @param endpoints the ends of the range that it is part of, or null; then {@code from} and {@code to} are those of the range, as far as
 *     it is closed
 * @param rule the id of the rule that read it
 */
public record TimeExpression(
        int sentence,
        int first,
        int last,
        Span span,
        String text,
        TimeType type,
        String value,
        @Nullable String mod,
        @Nullable String quant,
        @Nullable String freq,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Granularity granularity,
        boolean anchored,
        Anchor anchor,
        @Nullable Endpoints endpoints,
        String rule) {

    public TimeExpression {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(granularity, "granularity");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(rule, "rule");
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(text + ": from " + from + " to " + to);
        }
    }

    /**
     * Returns this time in the Extended Date/Time Format of ISO 8601-2 ({@code 198X}, {@code 2015-22}, {@code 2015-03~}, {@code
     * 2015-05-02/2015-05-05}, {@code ../2024}), or null where it has none: a set, a mere duration, a time without a place on the
     * calendar.
     */
    public @Nullable String edtf() {
        return Edtf.of(this);
    }

    TimeExpression within(Endpoints ends, @Nullable LocalDate begin, @Nullable LocalDate end) {
        return with(begin, end, anchor, ends);
    }

    TimeExpression countedFrom(Anchor other) {
        return with(from, to, other, endpoints);
    }

    private TimeExpression with(
            @Nullable LocalDate begin, @Nullable LocalDate end, Anchor by, @Nullable Endpoints ends) {
        return new TimeExpression(
                sentence,
                first,
                last,
                span,
                text,
                type,
                value,
                mod,
                quant,
                freq,
                begin,
                end,
                granularity,
                anchored,
                by,
                ends,
                rule);
    }
}
