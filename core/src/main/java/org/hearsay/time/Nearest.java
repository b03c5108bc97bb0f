package org.hearsay.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

/** Chooses the year of a date that is named without one. */
final class Nearest {
    /** In a narrative, how far before the last named date a bare one may lie before it is taken to be in the year after. */
    private static final int BACK_DAYS = 150;

    /** A quarter, or a day that is named with its month, is close by, whatever the tense; a month alone follows the tense. */
    private static final double CLOSE_AGAINST_TENSE = 4;

    private static final double AGAINST_TENSE = 8;

    /** News tells of the past more often than of the future. */
    private static final double FUTURE_UNTOLD = 1.5;

    private Nearest() {}

    /**
     * @param anchor the day that is counted from
     * @param direction where the tense points
     * @param narrative whether the anchor is the last date of a narrative, where time mostly moves on
     * @param inYear the period in a given year
     */
    static Period of(LocalDate anchor, Direction direction, boolean narrative, IntFunction<Period> inYear) {
        Period same = valid(inYear, anchor.getYear(), narrative ? 1 : -1);
        if (narrative) {
            boolean longBefore = ChronoUnit.DAYS.between(same.to(), anchor) > BACK_DAYS;
            return longBefore ? valid(inYear, anchor.getYear() + 1, 1) : same;
        }
        Period best = same;
        for (int step : new int[] {-1, 1}) {
            Period other = valid(inYear, anchor.getYear() + step, step);
            if (cost(anchor, other, direction) < cost(anchor, best, direction)) {
                best = other;
            }
        }
        return best;
    }

    /** Returns the next one that begins after a day, or the last one that was over before it. */
    static Period strictly(LocalDate anchor, boolean future, IntFunction<Period> inYear) {
        Period same = valid(inYear, anchor.getYear(), future ? 1 : -1);
        if (future) {
            return same.from().isAfter(anchor) ? same : valid(inYear, anchor.getYear() + 1, 1);
        }
        return same.to().isBefore(anchor) ? same : valid(inYear, anchor.getYear() - 1, -1);
    }

    /** How far away the period is, in days; much farther where the tense points the other way. */
    private static double cost(LocalDate anchor, Period period, Direction direction) {
        boolean past = period.to().isBefore(anchor);
        boolean future = period.from().isAfter(anchor);
        long days = past
                ? ChronoUnit.DAYS.between(period.to(), anchor)
                : future ? ChronoUnit.DAYS.between(anchor, period.from()) : 0;
        boolean close = period.grain() == Granularity.DAY || period.grain() == Granularity.QUARTER;
        double weight = close ? CLOSE_AGAINST_TENSE : AGAINST_TENSE;
        return switch (direction) {
            case PAST -> future ? days * weight : days;
            case FUTURE -> past ? days * weight : days;
            case UNKNOWN -> future ? days * FUTURE_UNTOLD : days;
        };
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
