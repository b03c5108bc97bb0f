package org.hearsay.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Full dates as pages print them, in figures or with the month in letters, anywhere in a line of text.
 *
 * <p>Months are known in English and in the page's own language, by the names that the JDK has for them. {@code 5/3/2031} is read
 * only where it can mean one day, or where the page's region says which number is the month. Immutable and safe for several threads.
 */
final class WrittenDates {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;

    /** How much of a line is read: a date of publication stands at its beginning. */
    private static final int MOST_CHARACTERS = 300;

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(?<!\\d)(\\d{4})[年년]\\s?(\\d{1,2})[月월]\\s?(\\d{1,2})[日일]");
    private static final Pattern DOTTED =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern SLASHED = Pattern.compile("(?<!\\d)(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[-\\s]+(?:of |de |d')?(\\p{L}{3,12})\\.?,?[-\\s]+(?:de |del )?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,12})\\.? {0,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})(?!\\d)");

    private final Map<String, Integer> months = new HashMap<>();
    private final boolean monthFirst;

    /** Where no language is stated, or English without a region, nobody can tell. */
    private final boolean dayFirst;

    private WrittenDates(Locale locale) {
        for (Locale known : List.of(locale, Locale.ENGLISH)) {
            for (TextStyle style : TextStyle.values()) {
                for (Month month : Month.values()) {
                    add(month.getDisplayName(style, known), month.getValue());
                }
            }
        }
        add("sept", 9);
        this.monthFirst = locale.getCountry().equals("US");
        this.dayFirst = !locale.getLanguage().isEmpty() && !locale.equals(Locale.ENGLISH) && !monthFirst;
    }

    private void add(String name, int month) {
        String bare = bare(name);
        if (bare.length() > 2) {
            months.putIfAbsent(bare, month);
        }
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /**
     * Returns what reads the dates of a language.
     *
     * @param tag the BCP 47 tag that the page states, or null
     */
    static WrittenDates in(@Nullable String tag) {
        return new WrittenDates(
                Locale.forLanguageTag(tag == null ? "" : tag.strip().replace('_', '-')));
    }

    /** Returns the first full date in a line, or nothing. */
    Optional<LocalDate> first(String line) {
        String text = line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) : line;
        Found found = new Found();
        ISO.matcher(text).results().forEach(at -> found.offer(at, number(at, 1), number(at, 2), number(at, 3)));
        EAST_ASIAN.matcher(text).results().forEach(at -> found.offer(at, number(at, 1), number(at, 2), number(at, 3)));
        DOTTED.matcher(text).results().forEach(at -> found.offer(at, year(at, 3), number(at, 2), number(at, 1)));
        SLASHED.matcher(text).results().forEach(at -> slashed(at, found));
        DAY_FIRST.matcher(text).results().forEach(at -> found.offer(at, number(at, 3), month(at, 2), number(at, 1)));
        MONTH_FIRST.matcher(text).results().forEach(at -> found.offer(at, number(at, 3), month(at, 1), number(at, 2)));
        return Optional.ofNullable(found.day);
    }

    private void slashed(MatchResult at, Found found) {
        int first = number(at, 1);
        int second = number(at, 3);
        if (second > 12 || (monthFirst && first <= 12)) {
            found.offer(at, number(at, 4), first, second);
        } else if (first > 12 || first == second || dayFirst) {
            found.offer(at, number(at, 4), second, first);
        }
    }

    private int month(MatchResult at, int group) {
        return months.getOrDefault(bare(at.group(group)), 0);
    }

    private static int year(MatchResult at, int group) {
        int written = number(at, group);
        return at.group(group).length() == 2 ? 2000 + written : written;
    }

    private static int number(MatchResult at, int group) {
        return Integer.parseInt(at.group(group));
    }

    /** The date that begins first. */
    private static final class Found {
        private int begin = Integer.MAX_VALUE;
        private @Nullable LocalDate day;

        void offer(MatchResult at, int year, int month, int dayOfMonth) {
            if (at.start() >= begin || year < EARLIEST || year > LATEST || month < 1) {
                return;
            }
            try {
                day = LocalDate.of(year, month, dayOfMonth);
                begin = at.start();
            } catch (DateTimeException notInTheCalendar) {
                // 31.2.2031 is no date; another one may follow.
                return;
            }
        }
    }
}
