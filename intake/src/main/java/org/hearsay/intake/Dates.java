package org.hearsay.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.PublicationDate;

/**
 * Publication dates as metadata writes them: ISO 8601 dates and date-times, {@code 20190304}, a month {@code 2019-03}, RFC
 * 1123, and English dates with the month in letters.
 *
 * <p>Of a date-time, the day that is written counts, in whatever zone it was written.
 */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+,\\s*");
    private static final Pattern TIME_OF_DAY = Pattern.compile("[\\s,]+(?:at\\s+)?\\d{1,2}:\\d{2}.*$");

    private static final List<DateTimeFormatter> IN_LETTERS = List.of(
            inLetters("MMMM d, uuuu"), inLetters("MMM d, uuuu"), inLetters("d MMMM uuuu"), inLetters("d MMM uuuu"));

    private Dates() {}

    private static DateTimeFormatter inLetters(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Returns the date, or nothing where the text is none of these forms or no date of the calendar. */
    static Optional<PublicationDate> parse(String text, PublicationDate.Basis basis) {
        String stripped = text.strip();
        if (stripped.length() > 80) {
            return Optional.empty();
        }
        Optional<LocalDate> day =
                numeric(ISO, stripped).or(() -> numeric(BASIC, stripped)).or(() -> inLetters(stripped, 0));
        return day.map(known -> new PublicationDate(known, known, basis)).or(() -> month(stripped, basis));
    }

    private static Optional<LocalDate> numeric(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
        } catch (DateTimeException notInTheCalendar) {
            // 2019-02-30 is no date; the caller reports what it could not understand.
            return Optional.empty();
        }
    }

    private static Optional<PublicationDate> month(String text, PublicationDate.Basis basis) {
        Matcher matcher = MONTH.matcher(text);
        if (!matcher.matches() || number(matcher.group(2)) < 1 || number(matcher.group(2)) > 12) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(number(matcher.group(1)), number(matcher.group(2)));
        return Optional.of(new PublicationDate(month.atDay(1), month.atEndOfMonth(), basis));
    }

    private static Optional<LocalDate> inLetters(String text, int form) {
        if (form == IN_LETTERS.size()) {
            return Optional.empty();
        }
        String day = TIME_OF_DAY.matcher(WEEKDAY.matcher(text).replaceFirst("")).replaceFirst("");
        try {
            return Optional.of(LocalDate.parse(day.strip(), IN_LETTERS.get(form)));
        } catch (DateTimeException isNot) {
            return inLetters(text, form + 1);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
