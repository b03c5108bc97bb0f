package org.hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;

/**
 * A stretch of the calendar with a TIMEX3 value: a day, an ISO week, a season, a century. Immutable.
 *
 * @param grain how long it is; {@code DAY} for anything finer
 * @param from its first day
 */
record Period(Granularity grain, LocalDate from) {
    Period {
        Objects.requireNonNull(grain, "grain");
        from = start(grain, from);
    }

    /** Returns the period of a length that holds a day. */
    static Period of(Granularity grain, LocalDate day) {
        return new Period(grain, day);
    }

    static Period year(int year) {
        return new Period(Granularity.YEAR, LocalDate.of(year, 1, 1));
    }

    /** Returns a season by its index: 0 spring, 1 summer, 2 autumn, 3 the winter that begins in December of the year. */
    static Period season(int year, int index) {
        return new Period(Granularity.SEASON, LocalDate.of(year, 3 + 3 * index, 1));
    }

    private static LocalDate start(Granularity grain, LocalDate day) {
        int year = day.getYear();
        return switch (grain) {
            case CENTURY -> LocalDate.of(Math.floorDiv(year, 100) * 100, 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
            case YEAR -> LocalDate.of(year, 1, 1);
            case HALF_YEAR -> LocalDate.of(year, day.getMonthValue() <= 6 ? 1 : 7, 1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case SEASON -> seasonStart(day);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            default -> day;
        };
    }

    private static LocalDate seasonStart(LocalDate day) {
        int sinceMarch = Math.floorMod(day.getMonthValue() - 3, 12) % 3;
        return day.withDayOfMonth(1).minusMonths(sinceMarch);
    }

    /** Returns its last day. */
    LocalDate to() {
        return grain == Granularity.WEEKEND ? from.plusDays(1) : shift(1).from.minusDays(1);
    }

    /** Returns the period of the same length that lies so many lengths later. */
    Period shift(int count) {
        return new Period(grain, move(from, grain, count));
    }

    /** Returns the day that lies so many lengths later. */
    static LocalDate move(LocalDate day, Granularity grain, int count) {
        return switch (grain) {
            case CENTURY -> day.plusYears(100L * count);
            case DECADE -> day.plusYears(10L * count);
            case YEAR -> day.plusYears(count);
            case HALF_YEAR -> day.plusMonths(6L * count);
            case QUARTER, SEASON -> day.plusMonths(3L * count);
            case MONTH -> day.plusMonths(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            default -> day.plusDays(count);
        };
    }

    /** Returns the TIMEX3 value. */
    String value() {
        int year = from.getYear();
        return switch (grain) {
            case CENTURY -> year < 0 ? yearText(year) : String.format(Locale.ROOT, "%02d", year / 100);
            case DECADE -> year < 0 ? yearText(year) : String.format(Locale.ROOT, "%03d", year / 10);
            case YEAR -> yearText(year);
            case HALF_YEAR -> yearText(year) + (from.getMonthValue() == 1 ? "-H1" : "-H2");
            case QUARTER -> yearText(year) + "-Q" + from.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> yearText(year) + "-" + seasonCode();
            case MONTH -> String.format(Locale.ROOT, "%s-%02d", yearText(year), from.getMonthValue());
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            default ->
                String.format(Locale.ROOT, "%s-%02d-%02d", yearText(year), from.getMonthValue(), from.getDayOfMonth());
        };
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%s-W%02d",
                yearText(from.get(IsoFields.WEEK_BASED_YEAR)),
                from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String seasonCode() {
        return switch (from.getMonthValue()) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            default -> "WI";
        };
    }

    /** ISO counts a year 0; TIMEX3 writes years before Christ as {@code BC0264}. */
    private static String yearText(int year) {
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }
}
