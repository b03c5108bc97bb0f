package org.hearsay.time;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reckons times that are counted from another: "last year", "two weeks ago", "now". */
final class RelativeReckoner {

    /** The unit that holds the anchor, moved by {@code shift}; {@code mod} and the day of writing cut it. */
    @Nullable Reckoned unit(Question question) {
        Unit unit = Unit.of(Objects.requireNonNull(question.match().word("unit")));
        int shift = question.match().number("shift", 0);
        LocalDate anchor = question.day();
        if (unit.grain() == null) {
            return null;
        }
        if (anchor == null) {
            return Reckoned.floating(TimeType.DATE, unit.floating(), unit.grain());
        }
        if (question.match().word("quarter") != null) {
            return reported(question, anchor);
        }
        Reckoned part = question.part();
        if (part != null && part.from() != null) {
            int weeks = question.match().number("ord", 1) - 1;
            LocalDate start =
                    "month".equals(question.match().word("of")) ? part.from().plusDays(6) : part.from();
            return Reckoned.of(Period.of(unit.grain(), start).shift(weeks), part.anchor());
        }
        Reckoned whole = question.anchored(Period.of(unit.grain(), anchor).shift(shift));
        return switch (Objects.requireNonNullElse(question.match().word("cut"), "")) {
            case "before" -> upTo(whole, anchor);
            case "after" -> from(whole, anchor);
            default -> whole;
        };
    }

    /** "the quarter ended Sept. 30", "the latest period": the one that the text reports on, or else the last that is over. */
    private static Reckoned reported(Question question, LocalDate anchor) {
        Reckoned ended = question.part();
        if (ended != null && ended.from() != null) {
            return Reckoned.of(Period.of(Granularity.QUARTER, ended.from().minusMonths(1)), ended.anchor());
        }
        Period known = question.setting().quarter();
        Period quarter = known == null ? Period.of(Granularity.QUARTER, anchor).shift(-1) : known;
        int year = question.match().number("year", quarter.from().getYear());
        if (question.match().has("year") && question.setting().isOnLonger()) {
            return Reckoned.of(Period.year(year), Anchor.NONE);
        }
        return question.anchored(quarter.shift(4 * (year - quarter.from().getYear())));
    }

    /** "a year earlier", in a report on a quarter: the same quarter of the year before. */
    private static @Nullable Reckoned quarterBefore(Question question, Unit unit, int count, int sign) {
        Period quarter = question.setting().quarter();
        boolean compared =
                unit == Unit.YEAR && count == 1 && sign < 0 && question.match().word("compared") != null;
        return compared && quarter != null && !question.setting().isOnLonger()
                ? question.anchored(quarter.shift(-4))
                : null;
    }

    /** "earlier this month" ends the day before. */
    private static Reckoned upTo(Reckoned whole, LocalDate anchor) {
        LocalDate from = Objects.requireNonNull(whole.from());
        LocalDate to = anchor.minusDays(1);
        return whole.withInterval(from, to.isBefore(from) ? from : to);
    }

    /** "later this month" begins on the day itself. */
    private static Reckoned from(Reckoned whole, LocalDate anchor) {
        return whole.withInterval(anchor, Objects.requireNonNull(whole.to()));
    }

    @Nullable Reckoned ago(Question question) {
        Unit unit = Unit.of(Objects.requireNonNull(question.match().word("unit")));
        int count = Counts.whole(question.match());
        int sign = question.match().number("sign", -1);
        LocalDate anchor = question.day();
        if (count < 0 || unit.grain() == null) {
            return vague(question, sign);
        }
        if (anchor == null) {
            return Reckoned.floating(TimeType.DATE, unit.floating(), unit.grain());
        }
        if (count > 10_000) {
            return null;
        }
        Reckoned compared = quarterBefore(question, unit, count, sign);
        if (compared != null) {
            return compared;
        }
        return question.anchored(Period.of(grain(question, unit), Period.move(anchor, unit.grain(), sign * count)));
    }

    /** "two weeks later" is a day where it is counted from a day of the text. */
    private static Granularity grain(Question question, Unit unit) {
        Period named = question.setting().named();
        boolean fromDay = question.anchor() == Anchor.TEXT && named != null && named.grain() == Granularity.DAY;
        return fromDay && unit == Unit.WEEK ? Granularity.DAY : Objects.requireNonNull(unit.grain());
    }

    private static Reckoned vague(Question question, int sign) {
        return Reckoned.floating(TimeType.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF", Granularity.DAY)
                .withAnchor(question.setting().publishedAnchor());
    }

    /** A time in history: its interval is known roughly. */
    static Reckoned era(Question question) {
        Period from = Period.year(question.match().number("from", 0));
        Period to = Period.year(question.match().number("to", 0));
        return Reckoned.floating(TimeType.DATE, "PAST_REF", Granularity.YEAR).withInterval(from.from(), to.to());
    }

    /** A time of which only past, present or future is said. */
    Reckoned reference(Question question) {
        String value = Objects.requireNonNull(question.match().word("value"));
        LocalDate published = question.setting().published();
        Reckoned floating = Reckoned.floating(TimeType.DATE, value, Granularity.DAY);
        return value.equals("PRESENT_REF") && published != null
                ? floating.withInterval(published, published)
                        .withAnchor(question.setting().publishedAnchor())
                : floating;
    }
}
