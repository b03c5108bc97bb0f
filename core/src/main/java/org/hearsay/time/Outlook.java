package org.hearsay.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** What a text looks back on and ahead to: full dates, and days of the week with day and month but no year. Immutable. */
final class Outlook {
    private static final Pattern BARE = Pattern.compile("XXXX-(\\d{2})-(\\d{2})");

    /** "a contract for 2030" is no past, whatever its verb. */
    private static final Set<String> POINTING = Set.of("for", "by", "until", "till", "to", "through", "of");

    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo");

    /** Bounds that lie farther apart leave several years to any day of the week. */
    private static final int MOST_YEARS = 30;

    private static final int MOST_DATES = 50;

    private final Tense tense;
    private final Words words;

    Outlook(Tense tense, Words words) {
        this.tense = tense;
        this.words = words;
    }

    /** A day of the week with its day and month, told or foretold. */
    record Bare(DayOfWeek weekday, int month, int day, Direction direction) {

        /** Returns, for each year that fits, the days of publication within bounds; a date without a year is of the year around. */
        List<Days> within(Days bounds) {
            List<Days> fitting = new ArrayList<>();
            for (int year = bounds.from().getYear() - 1; year <= bounds.to().getYear() + 1; year++) {
                LocalDate date = in(year);
                Days near = date == null ? null : around(date).and(bounds);
                if (near != null) {
                    fitting.add(near);
                }
            }
            return fitting;
        }

        private @Nullable LocalDate in(int year) {
            try {
                LocalDate date = LocalDate.of(year, month, day);
                return date.getDayOfWeek() == weekday ? date : null;
            } catch (DateTimeException noSuchDay) {
                // 29 February is no day of this year.
                return null;
            }
        }

        private Days around(LocalDate date) {
            LocalDate from =
                    direction == Direction.PAST ? date : date.minusYears(1).plusDays(1);
            LocalDate to =
                    direction == Direction.FUTURE ? date : date.plusYears(1).minusDays(1);
            return new Days(from, to);
        }
    }

    static boolean isWide(Days bounds) {
        return bounds.isOpen() || bounds.to().getYear() - bounds.from().getYear() > MOST_YEARS;
    }

    /** Returns the days between the last full date that is told of and the first that is foretold; null where they cross. */
    @Nullable Days bounds(Analysis analysis, List<TimeExpression> times) {
        Days bounds = Days.ALL;
        for (TimeExpression time : times) {
            if (time.from() == null
                    || time.type() != TimeType.DATE
                    || time.granularity().compareTo(Granularity.YEAR) < 0) {
                continue;
            }
            Sentence sentence = analysis.sentences().get(time.sentence());
            Days side = side(sentence, time);
            bounds = bounds == null ? null : bounds.and(side);
        }
        return bounds;
    }

    private Days side(Sentence sentence, TimeExpression time) {
        Direction direction = tense.direction(sentence.tokens(), time.first(), time.last());
        String before =
                time.first() == 0 ? "" : sentence.token(time.first() - 1).lower();
        if (direction == Direction.PAST && !POINTING.contains(before)) {
            return new Days(Objects.requireNonNull(time.from()), LocalDate.MAX);
        }
        boolean ahead = direction == Direction.FUTURE && isForetold(sentence, time);
        return ahead ? new Days(LocalDate.MIN, Objects.requireNonNull(time.to())) : Days.ALL;
    }

    /** Says whether "will" stands before a time and nothing of the past does. */
    private static boolean isForetold(Sentence sentence, TimeExpression time) {
        boolean will = false;
        for (Token token : sentence.tokens().subList(0, time.first())) {
            will = will || WILL.contains(token.lower());
            if (!will && (token.tag().equals("VBD") || token.lower().equals("would"))) {
                return false;
            }
        }
        return will;
    }

    List<Bare> bare(Analysis analysis, List<TimeExpression> times) {
        List<Bare> found = new ArrayList<>();
        for (TimeExpression time : times) {
            Matcher value = BARE.matcher(time.value());
            Sentence sentence = analysis.sentences().get(time.sentence());
            DayOfWeek weekday = value.matches() ? weekday(sentence, time) : null;
            if (weekday != null && found.size() < MOST_DATES) {
                found.add(new Bare(
                        weekday,
                        Integer.parseInt(value.group(1)),
                        Integer.parseInt(value.group(2)),
                        tense.direction(sentence.tokens(), time.first(), time.last())));
            }
        }
        return found;
    }

    private @Nullable DayOfWeek weekday(Sentence sentence, TimeExpression time) {
        for (int at = time.first(); at <= time.last(); at++) {
            String number = words.value("weekday", sentence.token(at).lower());
            if (number != null) {
                return DayOfWeek.of(Integer.parseInt(number));
            }
        }
        return null;
    }
}
