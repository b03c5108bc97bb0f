package org.hearsay.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Token;
import org.hearsay.numeral.Numeral;
import org.hearsay.numeral.Numerals;
import org.jspecify.annotations.Nullable;

/** Fills the open places of patterns: numbers, years, days of the month, and the classes of {@link Words}. Immutable. */
final class SlotReader {
    private static final Pattern YEAR = Pattern.compile("(1\\d{3}|20\\d{2}|21\\d{2})");
    private static final Pattern ANCIENT = Pattern.compile("\\d{1,4}");
    private static final Pattern SHORT_YEAR = Pattern.compile("['’‘](\\d{2})");
    private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(st|nd|rd|th)?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(st|nd|rd|th)");
    private static final Pattern DECADE = Pattern.compile("(?:(\\d{2})|['’‘])?(\\d)0['’]?s");
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4]):([0-5]\\d(?::[0-5]\\d)?)");
    private static final Pattern OFFSET = Pattern.compile("([+-]\\d{2}):?(\\d{2})");
    private static final Pattern STAMP =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}t\\d{2}:\\d{2}(?::\\d{2})?(?:z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern HOURS = Pattern.compile("([01]\\d|2[0-4])([0-5]\\d)");

    /** Tags of words after which "a day" says how often: "30 a day", "attacks a day". */
    private static final Set<String> TALLIES = Set.of("CD", "NNS", "$");

    private final Words words;
    private final Numerals numerals;
    private final Holidays holidays;

    SlotReader(Words words, Numerals numerals, Holidays holidays) {
        this.words = words;
        this.numerals = numerals;
        this.holidays = holidays;
    }

    /** Returns what tells where the rules of a grammar may begin. */
    Openings openings(Grammar grammar) {
        return Openings.of(grammar, words, numerals, holidays);
    }

    /** Returns the longest filling of a class that begins at a token, or null. */
    @Nullable Slot read(String reader, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return switch (reader) {
            case "num" -> number(tokens, at);
            case "count" -> Counts.read(this, tokens, at);
            case "holiday" -> holidays.read(tokens, at);
            case "year" -> year(tokens, at);
            case "ancient" -> matched(ANCIENT, token, at, 0);
            case "dom" -> dayOfMonth(tokens, at);
            case "ord" -> ordinal(tokens, at);
            case "decade" -> decade(token, at);
            case "clock" -> clock(token, at);
            case "hours" -> hours(token, at);
            case "zone" -> zone(token, at);
            case "stamp" -> matched(STAMP, token, at, 0);
            case "figures" -> Figures.day(token.text()) == null ? null : Slot.word(token.text(), at);
            case "verb" -> token.isVerb() ? Slot.word("", at) : null;
            case "name" -> token.isProperNoun() ? Slot.word("", at) : null;
            case "tally" -> at > 0 && TALLIES.contains(tokens.get(at - 1).tag()) ? Slot.word("", at - 1) : null;
            default -> {
                String value = words.value(reader, token.lower());
                yield value == null ? null : Slot.word(value, at);
            }
        };
    }

    private static @Nullable Slot matched(Pattern pattern, Token token, int at, int group) {
        Matcher matcher = pattern.matcher(token.lower());
        return matcher.matches() ? Slot.word(matcher.group(group), at) : null;
    }

    private @Nullable Slot number(List<Token> tokens, int at) {
        Numeral numeral = numerals.read(tokens, at);
        if (numeral == null) {
            return null;
        }
        BigDecimal value = numeral.value().stripTrailingZeros();
        return value.precision() > 9 || value.signum() == 0 ? null : Slot.word(value.toPlainString(), numeral.last());
    }

    private @Nullable Slot year(List<Token> tokens, int at) {
        Slot plain = matched(YEAR, tokens.get(at), at, 1);
        if (plain != null) {
            return plain;
        }
        Slot shorter = matched(SHORT_YEAR, tokens.get(at), at, 1);
        if (shorter != null) {
            int year = shorter.number();
            return Slot.word(Integer.toString(year < 40 ? 2000 + year : 1900 + year), at);
        }
        return spelledYear(tokens, at);
    }

    /** "nineteen ninety-six", "two thousand". */
    private @Nullable Slot spelledYear(List<Token> tokens, int at) {
        Numeral first = numerals.read(tokens, at);
        if (first == null || first.inFigures()) {
            return null;
        }
        int whole = first.whole();
        if (whole >= 2000 && whole < 2100) {
            return Slot.word(Integer.toString(whole), first.last());
        }
        if (whole < 16 || whole > 20 || first.last() + 1 >= tokens.size()) {
            return null;
        }
        Numeral second = numerals.read(tokens, first.last() + 1);
        boolean fits = second != null && !second.inFigures() && second.whole() > 9 && second.whole() < 100;
        return second != null && fits ? Slot.word(Integer.toString(whole * 100 + second.whole()), second.last()) : null;
    }

    private @Nullable Slot dayOfMonth(List<Token> tokens, int at) {
        Slot figures = matched(DAY, tokens.get(at), at, 1);
        if (figures != null) {
            return figures;
        }
        Slot ordinal = ordinal(tokens, at);
        return ordinal != null && ordinal.number() <= 31 ? ordinal : null;
    }

    private @Nullable Slot ordinal(List<Token> tokens, int at) {
        Slot figures = matched(ORDINAL, tokens.get(at), at, 1);
        if (figures != null) {
            return figures;
        }
        String value = words.value("ordinal", tokens.get(at).lower());
        if (value != null) {
            return Slot.word(value, at);
        }
        return compoundOrdinal(tokens, at);
    }

    /** "twenty-first", "twenty - first". */
    private @Nullable Slot compoundOrdinal(List<Token> tokens, int at) {
        Numeral ten = numerals.read(tokens, at);
        if (ten == null || ten.whole() < 20 || ten.whole() > 90 || ten.whole() % 10 != 0) {
            return null;
        }
        int next = ten.last() + 1;
        if (next < tokens.size() && tokens.get(next).text().equals("-")) {
            next++;
        }
        String unit =
                next < tokens.size() ? words.value("ordinal", tokens.get(next).lower()) : null;
        return unit == null || Integer.parseInt(unit) > 9
                ? null
                : Slot.word(Integer.toString(ten.whole() + Integer.parseInt(unit)), next);
    }

    private @Nullable Slot decade(Token token, int at) {
        Matcher matcher = DECADE.matcher(token.lower());
        if (matcher.matches()) {
            String century = matcher.group(1) == null ? "19" : matcher.group(1);
            return Slot.word(century + matcher.group(2) + "0", at);
        }
        String value = words.value("decade", token.lower());
        return value == null ? null : Slot.word("19" + value, at);
    }

    private static @Nullable Slot clock(Token token, int at) {
        Matcher matcher = CLOCK.matcher(token.text());
        return matcher.matches() ? Slot.word(matcher.group(1) + ":" + matcher.group(2), at) : null;
    }

    private static @Nullable Slot hours(Token token, int at) {
        Matcher matcher = HOURS.matcher(token.text());
        return matcher.matches() ? Slot.word(matcher.group(1) + ":" + matcher.group(2), at) : null;
    }

    /** "GMT", "EST", "+0200". */
    private @Nullable Slot zone(Token token, int at) {
        String value = words.value("zone", token.lower());
        Matcher offset = OFFSET.matcher(token.text());
        if (value == null && offset.matches()) {
            value = offset.group(2).equals("00") && offset.group(1).endsWith("00")
                    ? "Z"
                    : offset.group(1) + ":" + offset.group(2);
        }
        return value == null ? null : Slot.word(value, at);
    }
}
