package org.hearsay.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

/** Chooses the year of a date that is named without one. */
final class Nearest {
    /** In a narrative, how far before the last named date a bare one may lie before it is taken to be in the year after. */
    private static final int BACK_DAYS = 150;

    private Nearest() {}

    /**
     * @param anchor the day that is counted from
     * @param direction where the date lies; unknown chooses the closest
     * @param narrative whether the anchor is the last date of a narrative, where time mostly moves on
     * @param inYear the period in a given year
     */
    static Period of(LocalDate anchor, Direction direction, boolean narrative, IntFunction<Period> inYear) {
        Period same = valid(inYear, anchor.getYear(), -1);
        if (narrative) {
            boolean longBefore = ChronoUnit.DAYS.between(same.to(), anchor) > BACK_DAYS;
            return longBefore ? valid(inYear, anchor.getYear() + 1, 1) : same;
        }
        return switch (direction) {
            case PAST -> same.from().isAfter(anchor) ? valid(inYear, anchor.getYear() - 1, -1) : same;
            case FUTURE -> same.to().isBefore(anchor) ? valid(inYear, anchor.getYear() + 1, 1) : same;
            case UNKNOWN -> closest(anchor, inYear, same);
        };
    }

    private static Period closest(LocalDate anchor, IntFunction<Period> inYear, Period same) {
        Period best = same;
        for (int step : new int[] {-1, 1}) {
            Period other = valid(inYear, anchor.getYear() + step, step);
            if (distance(anchor, other) < distance(anchor, best)) {
                best = other;
            }
        }
        return best;
    }

    private static long distance(LocalDate anchor, Period period) {
        return Math.abs(ChronoUnit.DAYS.between(anchor, period.from()));
    }

    /** 29 February is no day of every year; the next year that has it, in the direction of search, is within eight. */
    private static Period valid(IntFunction<Period> inYear, int year, int step) {
        for (int tries = 0; ; tries++) {
            try {
                return inYear.apply(year + tries * step);
            } catch (java.time.DateTimeException noSuchDay) {
                if (tries > 8) {
                    throw noSuchDay;
                }
            }
        }
    }
}
