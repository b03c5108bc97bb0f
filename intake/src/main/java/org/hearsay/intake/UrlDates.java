package org.hearsay.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that an address holds as a part of its own: {@code /2031/05/17/}, {@code /2031-05-17-}, {@code /2031/may/17/}. */
final class UrlDates {
    private static final Pattern PARTS = Pattern.compile(
            "[/_=.-]((?:19|20)\\d{2})([/_-]?)(0[1-9]|1[0-2]|(?<=[/_-])[1-9])\\2(0[1-9]|[12]\\d|3[01]|(?<=[/_-])[1-9])(?=[/_.&?#-]|$)");
    private static final Pattern LETTERS =
            Pattern.compile("[/]((?:19|20)\\d{2})/([A-Za-z]{3})/(0?[1-9]|[12]\\d|3[01])(?=/|$)");

    /** Longer addresses hold no date that matters. */
    private static final int MOST_CHARACTERS = 2000;

    private UrlDates() {}

    /** Returns the day, or nothing where the address holds none. */
    static Optional<LocalDate> find(String url) {
        if (url.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Matcher parts = PARTS.matcher(url);
        if (parts.find()) {
            return day(parts.group(1), Integer.parseInt(parts.group(3)), parts.group(4));
        }
        Matcher letters = LETTERS.matcher(url);
        return letters.find() ? day(letters.group(1), month(letters.group(2)), letters.group(3)) : Optional.empty();
    }

    private static int month(String letters) {
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).equalsIgnoreCase(letters)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException notInTheCalendar) {
            // Figures that only look like a date.
            return Optional.empty();
        }
    }
}
