package org.hearsay.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far one event lies from another: "a day after ordering …" says that what the clause before it tells came a day after what
 * stands behind it. Immutable.
 *
 * @param days how many days, at least; a month counts 30 and a year 365
 * @param exact whether a count of days or weeks was named
 * @param after whether what is timed by the words came after the event that they are counted from
 */
public record EventOffset(int days, boolean exact, boolean after) {
    /** What the ids of the rules have in common that read how long something came before an event. */
    private static final String BEFORE = "-before";

    /** Returns the offset that a time stands for, or null where it is none (its anchor is no event). */
    public static @Nullable EventOffset of(TimeExpression time) {
        String value = time.value();
        if (time.anchor() != Anchor.EVENT || value.length() < 3 || value.startsWith("PT")) {
            return null;
        }
        int length = perUnit(value.charAt(value.length() - 1));
        String count = value.substring(1, value.length() - 1);
        if (length == 0 || count.contains("X") || new BigDecimal(count).scale() > 0) {
            return null;
        }
        BigDecimal days = new BigDecimal(count).multiply(BigDecimal.valueOf(length));
        return days.precision() > 6
                ? null
                : new EventOffset(
                        days.intValueExact(), length <= 7, !time.rule().contains(BEFORE));
    }

    private static int perUnit(char letter) {
        return switch (letter) {
            case 'D' -> 1;
            case 'W' -> 7;
            case 'M' -> 30;
            case 'Y' -> 365;
            default -> 0;
        };
    }

    /** Returns the day of the event that the words are counted from, given the day of what they time. */
    public LocalDate origin(LocalDate timed) {
        return after ? timed.minusDays(days) : timed.plusDays(days);
    }

    /** Returns the day of what the words time, given the day of the event that they are counted from. */
    public LocalDate timed(LocalDate origin) {
        return after ? origin.plusDays(days) : origin.minusDays(days);
    }
}
