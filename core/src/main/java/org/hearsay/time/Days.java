package org.hearsay.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends included; either end may be open. Immutable.
 *
 * @param from the earliest day, or {@link LocalDate#MIN}
 * @param to the latest day, or {@link LocalDate#MAX}
 */
record Days(LocalDate from, LocalDate to) {
    static final Days ALL = new Days(LocalDate.MIN, LocalDate.MAX);

    static Days of(Period period) {
        return new Days(period.from(), period.to());
    }

    /** Returns what both have in common, or null where that is nothing. */
    @Nullable Days and(Days other) {
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        LocalDate earlier = to.isBefore(other.to) ? to : other.to;
        return later.isAfter(earlier) ? null : new Days(later, earlier);
    }

    boolean isOpen() {
        return from.equals(LocalDate.MIN) || to.equals(LocalDate.MAX);
    }
}
