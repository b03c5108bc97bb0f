package org.hearsay.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reckons dates that have a name on the calendar: days, weekdays, months, seasons, quarters, years, holidays. */
final class CalendarReckoner {
    private final Holidays holidays;

    CalendarReckoner(Holidays holidays) {
        this.holidays = holidays;
    }

    @Nullable Reckoned date(Question question) {
        int month = question.match().number("month", 0);
        int day = question.match().number("dom", 0);
        Period year = year(question, month);
        try {
            if (year == null) {
                return bare(question, month, day);
            }
            LocalDate first = year.from().minusYears(yearsBack(question, month)).withMonth(month);
            Period period = day == 0
                    ? Period.of(Granularity.MONTH, first)
                    : Period.of(Granularity.DAY, LocalDate.of(first.getYear(), month, day));
            return Reckoned.of(period, yearAnchor(question));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** "from November to February 1989": the year is said of the later month, and a month behind it is of the year before. */
    private static int yearsBack(Question question, int month) {
        boolean borrowed = question.match().word("borrowed") != null;
        return borrowed && question.match().number("later", 0) < month ? 1 : 0;
    }

    private static @Nullable Period year(Question question, int month) {
        Slot slot = question.match().slot("year");
        if (slot != null) {
            return Period.year(slot.number());
        }
        Reckoned part = question.part();
        return part == null || part.grain() != Granularity.YEAR || month == 0 ? null : part.period();
    }

    private static Anchor yearAnchor(Question question) {
        Reckoned part = question.part();
        return part == null ? Anchor.NONE : part.anchor();
    }

    private static Reckoned bare(Question question, int month, int day) {
        LocalDate anchor = question.day();
        if (anchor == null) {
            // 2000 is a leap year, so that 29 February is a day.
            LocalDate.of(2000, month, Math.max(day, 1));
            String value = day == 0
                    ? String.format(Locale.ROOT, "XXXX-%02d", month)
                    : String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
            return Reckoned.floating(TimeType.DATE, value, day == 0 ? Granularity.MONTH : Granularity.DAY);
        }
        return question.anchored(near(
                question,
                anchor,
                year -> day == 0
                        ? Period.of(Granularity.MONTH, LocalDate.of(year, month, 1))
                        : Period.of(Granularity.DAY, LocalDate.of(year, month, day))));
    }

    Reckoned weekday(Question question) {
        DayOfWeek day = DayOfWeek.of(question.match().number("weekday", 1));
        LocalDate anchor = question.day();
        if (anchor == null) {
            return Reckoned.floating(TimeType.DATE, "XXXX-WXX-" + day.getValue(), Granularity.DAY);
        }
        LocalDate back = anchor.with(TemporalAdjusters.previousOrSame(day));
        LocalDate ahead = anchor.with(TemporalAdjusters.nextOrSame(day));
        LocalDate found = switch (Objects.requireNonNullElse(question.match().word("which"), "near")) {
            case "last" -> anchor.with(TemporalAdjusters.previous(day));
            case "next" -> anchor.with(TemporalAdjusters.next(day));
            case "this" -> question.toward() == Direction.PAST ? back : ahead;
            default -> question.toward() == Direction.FUTURE ? ahead : back;
        };
        return question.anchored(Period.of(Granularity.DAY, found));
    }

    @Nullable Reckoned figures(Question question) {
        LocalDate day = Figures.day(Objects.requireNonNull(question.match().word("figures")));
        return day == null ? null : Reckoned.of(Period.of(Granularity.DAY, day), Anchor.NONE);
    }

    Reckoned year(Question question) {
        int year = question.match().number("year", 0);
        boolean ancient = "bc".equals(question.match().word("era"));
        return Reckoned.of(Period.year(ancient ? 1 - year : year), Anchor.NONE);
    }

    Reckoned decade(Question question) {
        int year = question.match().number("decade", 0);
        return Reckoned.of(Period.of(Granularity.DECADE, LocalDate.of(year, 1, 1)), Anchor.NONE);
    }

    @Nullable Reckoned century(Question question) {
        int number = question.match().number("ord", 0);
        return number < 1 || number > 30
                ? null
                : Reckoned.of(
                        Period.of(Granularity.CENTURY, LocalDate.of(Math.max(1, (number - 1) * 100), 1, 1)),
                        Anchor.NONE);
    }

    Reckoned season(Question question) {
        int index = question.match().number("season", 0);
        Period stated = year(question, 1);
        if (stated != null) {
            return Reckoned.of(Period.season(stated.from().getYear(), index), yearAnchor(question));
        }
        LocalDate anchor = question.day();
        if (anchor == null) {
            String code = Period.season(2000, index).value().substring(5);
            return Reckoned.floating(TimeType.DATE, "XXXX-" + code, Granularity.SEASON);
        }
        return question.anchored(near(question, anchor, year -> Period.season(year, index)));
    }

    @Nullable Reckoned quarter(Question question) {
        int number = question.match().number("ord", 0);
        Granularity grain = "half".equals(question.match().word("unit")) ? Granularity.HALF_YEAR : Granularity.QUARTER;
        int length = grain == Granularity.QUARTER ? 3 : 6;
        if (number < 1 || number * length > 12) {
            return null;
        }
        int month = (number - 1) * length + 1;
        Period stated = year(question, month);
        if (stated != null) {
            return Reckoned.of(Period.of(grain, stated.from().withMonth(month)), yearAnchor(question));
        }
        LocalDate anchor = question.day();
        if (anchor == null) {
            return Reckoned.floating(TimeType.DATE, "XXXX-" + (length == 3 ? "Q" : "H") + number, grain);
        }
        return question.anchored(near(question, anchor, year -> Period.of(grain, LocalDate.of(year, month, 1))));
    }

    @Nullable Reckoned holiday(Question question) {
        try {
            return holidayOf(question);
        } catch (DateTimeException outsideTheCalendar) {
            return null;
        }
    }

    private Reckoned holidayOf(Question question) {
        String name = Objects.requireNonNull(question.match().word("holiday"));
        Period stated = year(question, 1);
        if (stated != null) {
            return Reckoned.of(
                    Period.of(Granularity.DAY, holidays.day(name, stated.from().getYear())), yearAnchor(question));
        }
        LocalDate anchor = question.day();
        if (anchor == null) {
            return Reckoned.floating(TimeType.DATE, holidays.floating(name), Granularity.DAY);
        }
        return question.anchored(near(question, anchor, year -> Period.of(Granularity.DAY, holidays.day(name, year))));
    }

    private static Period near(Question question, LocalDate anchor, IntFunction<Period> inYear) {
        if ("this".equals(question.match().word("year"))) {
            return inYear.apply(anchor.getYear());
        }
        if (question.match().word("toward") != null) {
            return Nearest.strictly(anchor, question.toward() == Direction.FUTURE, inYear);
        }
        return Nearest.of(anchor, question.toward(), question.setting().isNarrative(), inYear);
    }
}
