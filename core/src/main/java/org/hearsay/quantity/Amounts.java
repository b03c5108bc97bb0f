package org.hearsay.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Token;
import org.hearsay.numeral.Numeral;
import org.hearsay.numeral.Numerals;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** Reads amounts: numbers, "a hundred", "half a million", "two-thirds", and the vague plurals of {@code vague.tsv}. Immutable. */
final class Amounts {

    /** The unit of a part of a whole: two-thirds of the boats. */
    static final String SHARE = "share";

    private static final Pattern CODE_FIRST = Pattern.compile("([A-Z]{3})(\\d[\\d.,]{0,19}[a-z]{0,2})");
    private static final Pattern UNIT_LAST = Pattern.compile("(\\d[\\d.,]{0,19})([\\p{L}°%][\\p{L}°%/]{0,5})");

    /** A vague plural; one that may mean other things only with certain words behind it. */
    private record Vague(List<String> words, Forms next, BigDecimal value, BigDecimal low, BigDecimal high) {
        boolean goesWith(List<Token> tokens, int at) {
            return next.isEmpty() || next.from(tokens, at + words.size()) > 0;
        }
    }

    private final Numerals numerals;
    private final Units units;
    private final Map<String, List<Vague>> vague;
    private final Map<String, BigDecimal> parts;

    private Amounts(Numerals numerals, Units units, Map<String, List<Vague>> vague, Map<String, BigDecimal> parts) {
        this.units = units;
        this.numerals = numerals;
        this.vague = Map.copyOf(vague);
        this.parts = Map.copyOf(parts);
    }

    static Amounts load(Units units) {
        Map<String, List<Vague>> vague = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Amounts.class, "vague.tsv").rows()) {
            for (String form : row.list("forms")) {
                List<String> words = List.of(form.split(" "));
                vague.computeIfAbsent(words.get(0), word -> new ArrayList<>())
                        .add(new Vague(
                                words,
                                new Forms(row.list("next")),
                                new BigDecimal(row.text("value")),
                                new BigDecimal(row.text("low")),
                                new BigDecimal(row.text("high"))));
            }
        }
        Map<String, BigDecimal> parts = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Amounts.class, "fractions.tsv").rows()) {
            row.list("forms").forEach(form -> parts.put(form, new BigDecimal(row.text("parts"))));
        }
        return new Amounts(Numerals.load(), units, vague, parts);
    }

    /** Returns the longest amount that begins at a token, without range, or null. */
    @Nullable Amount read(List<Token> tokens, int at) {
        Amount some = vague(tokens, at);
        if (some != null) {
            return some;
        }
        Numeral number = numerals.read(tokens, at);
        if (number != null) {
            Amount part = fraction(tokens, number);
            Amount amount = part != null ? part : ratio(tokens, number);
            return amount != null ? amount : andPart(tokens, number);
        }
        Amount attached = attached(tokens, at);
        return attached != null ? attached : signed(tokens, at);
    }

    /** "155mph", "USD10m": figures and a unit or a currency's code in one token. */
    private @Nullable Amount attached(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Matcher before = CODE_FIRST.matcher(token.text());
        Matcher after = UNIT_LAST.matcher(token.text());
        boolean coded = before.matches() && units.isCode(before.group(1));
        if (!coded && !after.matches()) {
            return null;
        }
        String unit = coded ? before.group(1) : units.exact(after.group(2).toLowerCase(Locale.ROOT));
        Numeral number =
                unit == null ? null : numerals.read(cut(tokens, at, coded ? before.group(2) : after.group(1)), 0);
        return unit == null || number == null
                ? null
                : Amount.of(number.value(), at, at + number.last(), true).withUnit(unit);
    }

    /** The tokens from one on, of which the first is written otherwise. */
    private static List<Token> cut(List<Token> tokens, int at, String text) {
        Token token = tokens.get(at);
        List<Token> rest = new ArrayList<>();
        rest.add(new Token(token.index(), token.span(), text, text, "CD", token.name()));
        rest.addAll(tokens.subList(at + 1, Math.min(tokens.size(), at + 3)));
        return rest;
    }

    /** "minus 5", "-5". */
    private @Nullable Amount signed(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        if (word.equals("minus") && at + 1 < tokens.size()) {
            int next = Words.is(tokens, at + 1, "-") ? at + 2 : at + 1;
            Numeral number = next < tokens.size() ? numerals.read(tokens, next) : null;
            return number == null ? null : Amount.of(number.value().negate(), at, number.last(), true);
        }
        if (word.length() > 1
                && (word.charAt(0) == '-' || word.charAt(0) == '−')
                && tokens.get(at).isNumber()) {
            Numeral number = numerals.read(cut(tokens, at, word.substring(1)), 0);
            return number == null ? null : Amount.of(number.value().negate(), at, at + number.last(), true);
        }
        return afterArticle(tokens, at);
    }

    private @Nullable Amount vague(List<Token> tokens, int at) {
        Vague best = null;
        for (Vague entry : vague.getOrDefault(tokens.get(at).lower(), List.of())) {
            boolean longer = best == null || entry.words.size() > best.words.size();
            if (longer && Words.stand(tokens, at, entry.words) && entry.goesWith(tokens, at)) {
                best = entry;
            }
        }
        return best == null
                ? null
                : new Amount(best.value, null, best.low, best.high, at, at + best.words.size() - 1, false, null);
    }

    /** "two-thirds", "three quarters". */
    private @Nullable Amount fraction(List<Token> tokens, Numeral above) {
        int next = above.last() + 1;
        if (next < tokens.size() && tokens.get(next).text().equals("-")) {
            next++;
        }
        BigDecimal below = next < tokens.size() ? parts.get(tokens.get(next).lower()) : null;
        boolean small = above.whole() > 0 && above.whole() < 10 && !above.inFigures();
        return below == null || !small
                ? null
                : Amount.of(quotient(above.value(), below), above.first(), next, false)
                        .withUnit(SHARE);
    }

    /** "one in five", "one in every 10": so many of what follows. */
    private @Nullable Amount ratio(List<Token> tokens, Numeral one) {
        int next = one.last() + 1;
        boolean every = Words.is(tokens, next + 1, "every", "each");
        int at = every ? next + 2 : next + 1;
        boolean in = Words.is(tokens, next, "in") || (every && Words.is(tokens, next, "of", "from"));
        if (!in || at >= tokens.size() || one.whole() < 1 || (one.whole() > 1 && !every)) {
            return null;
        }
        Numeral all = numerals.read(tokens, at);
        boolean counts = all != null
                && all.whole() > one.whole()
                && (all.last() + 1 >= tokens.size()
                        || !tokens.get(all.last() + 1).tag().equals("CD"));
        return all == null || !counts
                ? null
                : Amount.of(quotient(one.value(), all.value()), one.first(), all.last(), false)
                        .withUnit(SHARE);
    }

    /** "two and a half million": a number, or one with a part behind it. */
    private Amount andPart(List<Token> tokens, Numeral number) {
        Amount plain = Amount.of(number.value(), number.first(), number.last(), number.inFigures());
        int next = number.last() + 1;
        BigDecimal below = Words.is(tokens, next, "and") && Words.is(tokens, next + 1, "a") && next + 2 < tokens.size()
                ? parts.get(tokens.get(next + 2).lower())
                : null;
        if (below == null || number.whole() < 0) {
            return plain;
        }
        BigDecimal value = number.value().add(quotient(BigDecimal.ONE, below));
        BigDecimal scale =
                next + 3 < tokens.size() ? numerals.scale(tokens.get(next + 3).lower()) : null;
        return scale == null
                ? Amount.of(value, number.first(), next + 2, number.inFigures())
                : Amount.of(value.multiply(scale), number.first(), next + 3, number.inFigures());
    }

    private static BigDecimal quotient(BigDecimal above, BigDecimal below) {
        return above.divide(below, 6, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** "a hundred", "a dozen", "half a million", "half the boats", "a third". */
    private @Nullable Amount afterArticle(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        if (word.equals("half")) {
            return half(tokens, at);
        }
        if ((!word.equals("a") && !word.equals("an")) || at + 1 >= tokens.size()) {
            return null;
        }
        String next = tokens.get(at + 1).lower();
        BigDecimal scale = numerals.scale(next);
        if (scale != null && next.length() > 2) {
            return scaled(tokens, at, at + 1, scale);
        }
        BigDecimal below = parts.get(next);
        boolean share = below != null
                && at + 2 < tokens.size()
                && tokens.get(at + 2).lower().equals("of");
        if (below != null && share) {
            return Amount.of(quotient(BigDecimal.ONE, below), at, at + 1, false).withUnit(SHARE);
        }
        return next.equals("half") && at + 2 < tokens.size() ? halfOf(tokens, at, at + 2) : null;
    }

    private @Nullable Amount half(List<Token> tokens, int at) {
        if (at + 2 >= tokens.size()) {
            return null;
        }
        String next = tokens.get(at + 1).lower();
        Amount scaled = next.equals("a") || next.equals("-") ? halfOf(tokens, at, at + 2) : null;
        if (scaled != null) {
            return scaled;
        }
        boolean share = next.equals("of") || next.equals("the") || next.equals("its") || next.equals("their");
        return share ? Amount.of(new BigDecimal("0.5"), at, at, false).withUnit(SHARE) : null;
    }

    private @Nullable Amount halfOf(List<Token> tokens, int at, int scaleAt) {
        BigDecimal scale = numerals.scale(tokens.get(scaleAt).lower());
        return scale == null ? null : scaled(tokens, at, scaleAt, scale.multiply(new BigDecimal("0.5")));
    }

    /** A scale that another may follow: "a hundred thousand". */
    private Amount scaled(List<Token> tokens, int first, int last, BigDecimal value) {
        BigDecimal more =
                last + 1 < tokens.size() ? numerals.scale(tokens.get(last + 1).lower()) : null;
        return more == null || tokens.get(last + 1).text().length() < 3
                ? Amount.of(value.stripTrailingZeros(), first, last, false)
                : Amount.of(value.multiply(more).stripTrailingZeros(), first, last + 1, false);
    }

    /** Returns the scale that ends an amount, such as {@code million}, or null. */
    @Nullable BigDecimal scaleOf(List<Token> tokens, Amount amount) {
        return amount.first() == amount.last()
                ? null
                : numerals.scale(tokens.get(amount.last()).lower());
    }
}
