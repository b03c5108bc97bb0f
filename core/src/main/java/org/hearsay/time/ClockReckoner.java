package org.hearsay.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reckons parts of a day and times of the clock. */
final class ClockReckoner {
    private ClockReckoner() {}

    /** "Friday morning", "this evening", "last night", "the morning". */
    static Reckoned part(Question question) {
        String code = Objects.requireNonNull(question.match().word("daypart"));
        Reckoned day = day(question, question.match().number("shift", 0));
        return day.withValue(TimeType.TIME, day.value() + "T" + code, Granularity.PART_OF_DAY);
    }

    /** "5:30 p.m. Friday", "at 0830 GMT Saturday", "noon". */
    static @Nullable Reckoned clock(Question question) {
        String fixed = question.match().word("time");
        String time = fixed != null ? fixed : time(question.match());
        if (time == null) {
            return null;
        }
        Reckoned day = day(question, question.match().number("shift", 0));
        String zone = question.match().word("zone");
        String value = day.value() + "T" + time + (zone == null || zone.equals("L") ? "" : zone);
        Granularity grain = time.length() > 2 ? Granularity.MINUTE : Granularity.HOUR;
        return day.withValue(TimeType.TIME, value, grain);
    }

    /** "2016-07-27T08:30:00Z". */
    static @Nullable Reckoned stamp(Question question) {
        String text = Objects.requireNonNull(question.match().word("stamp")).toUpperCase(Locale.ROOT);
        LocalDate day = Figures.day(text.substring(0, 10));
        return day == null
                ? null
                : Reckoned.of(Period.of(Granularity.DAY, day), Anchor.NONE)
                        .withValue(TimeType.TIME, text, Granularity.MINUTE);
    }

    private static @Nullable String time(Match match) {
        String clock = match.word("clock");
        String hours = match.word("hours");
        String half = match.word("half");
        String text = clock != null ? clock : hours;
        if (text == null) {
            String hour = match.word("num");
            if (hour == null || hour.length() > 2) {
                return null;
            }
            text = hour + ":00";
        }
        int hour = Integer.parseInt(text.substring(0, text.indexOf(':')));
        if ("pm".equals(half) && hour < 12) {
            hour += 12;
        } else if ("am".equals(half) && hour == 12) {
            hour = 0;
        }
        return hour > 24 ? null : String.format(Locale.ROOT, "%02d%s", hour, text.substring(text.indexOf(':')));
    }

    private static Reckoned day(Question question, int shift) {
        Reckoned part = question.part();
        if (part != null) {
            return part;
        }
        LocalDate anchor = question.day();
        return anchor == null
                ? Reckoned.floating(TimeType.DATE, "XXXX-XX-XX", Granularity.DAY)
                : question.anchored(Period.of(Granularity.DAY, anchor.plusDays(shift)));
    }
}
