package org.hearsay.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reckons durations, sets of times and offsets from events. */
final class DurationReckoner {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private DurationReckoner() {}

    static Reckoned duration(Question question) {
        String fixed = question.match().word("value");
        if (fixed != null) {
            return Reckoned.floating(TimeType.DURATION, fixed, Granularity.DAY);
        }
        Unit unit = unit(question);
        Reckoned plain =
                Reckoned.floating(TimeType.DURATION, value(unit, Counts.text(question.match())), unit.fineness());
        String span = question.match().word("span");
        return span == null ? plain : spanning(plain, question, unit, span.equals("past"));
    }

    /** "The past two months" end on the day that they are counted from, "the next two weeks" begin there. */
    private static Reckoned spanning(Reckoned plain, Question question, Unit unit, boolean past) {
        LocalDate day = question.day();
        int count = Counts.whole(question.match());
        Granularity grain = unit.grain();
        if (day == null || grain == null || count < 0 || count > 1000) {
            return plain;
        }
        LocalDate other = Period.move(day, grain, past ? -count : count);
        return plain.withInterval(past ? other : day, past ? day : other).withAnchor(question.anchor());
    }

    /** A duration that leads from an event to another: the rule says which comes first. */
    static Reckoned offset(Question question) {
        return duration(question).withAnchor(Anchor.EVENT);
    }

    /** A time that comes again: its period, how many of them, how often in each. */
    static Reckoned set(Question question) {
        String value = question.match().word("value");
        if (value == null) {
            value = value(unit(question), Counts.text(question.match()));
        }
        String weekday = question.match().word("weekday");
        String month = question.match().word("month");
        if (weekday != null) {
            value = "XXXX-WXX-" + weekday;
        } else if (month != null) {
            value = month.length() == 1 ? "XXXX-0" + month : "XXXX-" + month;
        }
        return Reckoned.floating(TimeType.SET, value, unit(question).fineness())
                .withSet(question.match().word("quant"), frequency(question));
    }

    private static @Nullable String frequency(Question question) {
        String often = question.match().word("often");
        return often == null ? question.match().word("freq") : often + "X";
    }

    private static Unit unit(Question question) {
        return Unit.of(Objects.requireNonNullElse(question.match().word("unit"), "D"));
    }

    static String value(Unit unit, String count) {
        if (count.equals("X")) {
            return (unit.isClock() ? "PTX" : "PX")
                    + (unit.factor() > 1 ? unit.factor() == 10 ? "E" : "C" : unit.letter());
        }
        BigDecimal number = new BigDecimal(count).multiply(BigDecimal.valueOf(unit.factor()));
        String parts = halves(unit, number);
        if (parts != null) {
            return parts;
        }
        return (unit.isClock() ? "PT" : "P") + plain(number) + unit.letter();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Two and a half years are {@code P2Y6M}, half an hour is {@code PT30M}; null where nothing is halved. */
    private static @Nullable String halves(Unit unit, BigDecimal number) {
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        if (number.subtract(whole).compareTo(HALF) != 0) {
            return null;
        }
        String first = whole.signum() == 0 ? "" : plain(whole) + unit.letter();
        return switch (unit.letter() + unit.isClock()) {
            case "Yfalse" -> "P" + first + "6M";
            case "Dfalse" -> "P" + first + "T12H";
            case "Htrue" -> "PT" + first + "30M";
            case "Mtrue" -> "PT" + first + "30S";
            default -> null;
        };
    }
}
