package org.hearsay.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days in which something lies. Immutable.
 *
 * @param from the first day, or null where it is open
 * @param to the last day, included, or null where it is open
 */
record Window(@Nullable LocalDate from, @Nullable LocalDate to) {
    static final Window OPEN = new Window(null, null);

    /** Returns the days in both, or null where there are none. */
    @Nullable Window meet(Window other) {
        LocalDate first = later(from, other.from);
        LocalDate last = earlier(to, other.to);
        return first != null && last != null && last.isBefore(first) ? null : new Window(first, last);
    }

    boolean overlaps(Window other) {
        return meet(other) != null;
    }

    /** Says whether it is one day. */
    boolean isDay() {
        return from != null && from.equals(to);
    }

    static @Nullable LocalDate earlier(@Nullable LocalDate first, @Nullable LocalDate second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.isBefore(second) ? first : second;
    }

    static @Nullable LocalDate later(@Nullable LocalDate first, @Nullable LocalDate second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.isAfter(second) ? first : second;
    }

    /** Returns how many days lie between, or -1 where one is unknown. */
    static long days(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first == null || second == null ? -1 : Math.abs(ChronoUnit.DAYS.between(first, second));
    }
}
