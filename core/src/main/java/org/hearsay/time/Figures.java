package org.hearsay.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days written in figures alone: {@code 2016-07-27}, {@code 27.07.2016}, {@code 07/27/2016}, {@code 11/02/89}. */
final class Figures {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");

    private Figures() {}

    /**
     * Returns the day, or null where the text is none. Of two numbers that both could be a month, the first is taken as the month
     * where slashes divide them and as the day where dots do.
     */
    static @Nullable LocalDate day(String text) {
        if (text.length() > 10 || text.length() < 6) {
            return null;
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return date(number(first, 1), number(first, 2), number(first, 3));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (!last.matches()) {
            return null;
        }
        int year = number(last, 4);
        int full = last.group(4).length() == 4 ? year : year < 40 ? 2000 + year : 1900 + year;
        int left = number(last, 1);
        int right = number(last, 3);
        boolean monthFirst = right > 12 || (left <= 12 && last.group(2).equals("/"));
        return monthFirst ? date(full, left, right) : date(full, right, left);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return year < 1000 || year > 2199 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
