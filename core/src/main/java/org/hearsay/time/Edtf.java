package org.hearsay.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes times in the Extended Date/Time Format of ISO 8601-2: {@code 198X}, {@code 2015-22}, {@code 2015-03~}, {@code ../2024}.
 *
 * <p>An approximate time bears {@code ~}, one that is counted from an inferred day of publication {@code ?}, and one with both {@code
 * %}. Source: Library of Congress, EDTF specification, levels 1 and 2.
 */
final class Edtf {
    /** TIMEX3's codes for parts of a year, as the months of EDTF. */
    private static final Map<String, String> PARTS = Map.of(
            "SP", "21", "SU", "22", "FA", "23", "WI", "24", "Q1", "33", "Q2", "34", "Q3", "35", "Q4", "36", "H1", "40",
            "H2", "41");

    private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?|XXXX-\\d{2}(-\\d{2})?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern ROUNDED = Pattern.compile("\\d{2,3}");
    private static final Pattern ANCIENT = Pattern.compile("BC(\\d{4})");

    private Edtf() {}

    /** Returns the EDTF of a time, or null where it has no place on the calendar. */
    static @Nullable String of(TimeExpression time) {
        if (time.type() == TimeType.SET) {
            return null;
        }
        Endpoints ends = time.endpoints();
        String text = ends == null ? plain(time) : interval(ends);
        boolean dated = text != null && time.anchored() && !text.contains("/");
        return dated ? text + qualifier(time) : text;
    }

    private static @Nullable String interval(Endpoints ends) {
        String begin = ends.begin() == null ? ".." : value(ends.begin());
        String end = ends.end() == null ? ".." : value(ends.end());
        return begin == null || end == null ? null : begin + "/" + end;
    }

    private static @Nullable String plain(TimeExpression time) {
        String value = value(time.value());
        LocalDate from = time.from();
        LocalDate to = time.to();
        boolean present = time.value().equals("PRESENT_REF");
        return value != null || from == null || to == null || present ? value : days(time, from, to);
    }

    /** A week, a weekend or a stretch of days has no form of its own; the years of an era are rough. */
    private static String days(TimeExpression time, LocalDate from, LocalDate to) {
        if (time.granularity() == Granularity.YEAR) {
            return from.getYear() + "~/" + to.getYear() + "~";
        }
        return from.equals(to) ? from.toString() : from + "/" + to;
    }

    private static @Nullable String value(String value) {
        Matcher part = PART.matcher(value);
        Matcher clock = CLOCK.matcher(value);
        Matcher ancient = ANCIENT.matcher(value);
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        if (part.matches()) {
            return part.group(1) + "-" + PARTS.get(part.group(2));
        }
        if (clock.matches()) {
            return clock.group(1)
                    + (clock.group(2) == null ? ":00" : clock.group(2))
                    + (clock.group(3) == null ? "" : clock.group(3));
        }
        if (ancient.matches()) {
            int year = Integer.parseInt(ancient.group(1)) - 1;
            return (year == 0 ? "" : "-")
                    + "0".repeat(4 - Integer.toString(year).length())
                    + year;
        }
        boolean rounded = ROUNDED.matcher(value).matches();
        return rounded ? value + "X".repeat(4 - value.length()) : null;
    }

    private static String qualifier(TimeExpression time) {
        boolean about = "APPROX".equals(time.mod());
        boolean inferred = time.anchor() == Anchor.INFERRED;
        return about ? inferred ? "%" : "~" : inferred ? "?" : "";
    }
}
