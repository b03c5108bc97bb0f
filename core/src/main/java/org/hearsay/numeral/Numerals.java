package org.hearsay.numeral;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers: {@code 10,000}, {@code 1.2 bn}, {@code 2 1/2}, {@code twenty-five}, {@code two hundred and five thousand}.
 *
 * <p>Immutable and safe for several threads. A number has at most {@value #LONGEST} tokens and a figure at most 20 characters,
 * so that hostile text costs no more than plain text.
 */
public final class Numerals {
    private static final int LONGEST = 16;
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3}){1,5}(\\.\\d{1,9})?");
    /** Figures in the Indian grouping: 1,50,000. */
    private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(,\\d{2}){1,5},\\d{3}(\\.\\d{1,9})?");

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?|\\.\\d{1,9}");
    private static final Pattern MIXED = Pattern.compile("(?:(\\d{1,6})[\\s\\u00a0-])?(\\d{1,4})[/\\u2044](\\d{1,4})");
    private static final Pattern SCALED = Pattern.compile(
            "(\\d{1,9}(?:\\.\\d{1,6})?)(k|m|mn|bn|b|tn|hundred|thousand|million|billion|trillion|lakh|crore)");

    private enum Kind {
        UNIT,
        TEEN,
        TEN,
        HUNDRED,
        SCALE,
        FRACTION
    }

    private record Word(Kind kind, BigDecimal value) {}

    private final Map<String, Word> words;

    private Numerals(Map<String, Word> words) {
        this.words = Map.copyOf(words);
    }

    public static Numerals load() {
        Map<String, Word> words = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Numerals.class, "numerals.tsv").rows()) {
            Word word = new Word(row.constant("kind", Kind.class), new BigDecimal(row.text("value")));
            row.list("forms").forEach(form -> words.put(form, word));
        }
        return new Numerals(words);
    }

    /** Returns the longest number that begins at a token, or null where none does. */
    public @Nullable Numeral read(List<Token> tokens, int at) {
        BigDecimal figure = figure(tokens.get(at).text());
        if (figure != null) {
            return afterFigure(tokens, at, figure);
        }
        return new Spelled(tokens, at).read();
    }

    /** Says whether a word alone is a number or a scale of numbers, such as {@code nine} or {@code million}. */
    public boolean isWord(String lower) {
        return words.containsKey(lower);
    }

    /** Returns the value of a scale such as {@code million}, {@code dozen} or {@code hundred}, or null. */
    public @Nullable BigDecimal scale(String lower) {
        Word word = words.get(lower);
        return word != null && (word.kind == Kind.SCALE || word.kind == Kind.HUNDRED) ? word.value : null;
    }

    private Numeral afterFigure(List<Token> tokens, int at, BigDecimal figure) {
        BigDecimal value = figure;
        int last = at;
        if (last + 1 < tokens.size()) {
            BigDecimal fraction = fraction(tokens.get(last + 1).text());
            if (fraction != null && figure.stripTrailingZeros().scale() <= 0) {
                value = value.add(fraction);
                last++;
            }
        }
        int next = skipHyphen(tokens, last + 1);
        BigDecimal scale = next < tokens.size() ? scale(tokens.get(next).lower()) : null;
        while (scale != null) {
            value = value.multiply(scale);
            last = next;
            next = last + 1;
            scale = next < tokens.size() ? scale(tokens.get(next).lower()) : null;
            if (last - at > 3) {
                break;
            }
        }
        return new Numeral(value, at, last, true);
    }

    private static int skipHyphen(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at).text().equals("-") ? at + 1 : at;
    }

    /** Returns the number that one token of figures stands for, or null where it is none. */
    private @Nullable BigDecimal figure(String text) {
        if (text.length() > 30 || text.isEmpty() || !startsAsFigure(text)) {
            return null;
        }
        if (GROUPED.matcher(text).matches() || INDIAN.matcher(text).matches()) {
            return new BigDecimal(text.replace(",", ""));
        }
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        Matcher scaled = SCALED.matcher(text.toLowerCase(Locale.ROOT));
        if (scaled.matches()) {
            BigDecimal scale = scale(scaled.group(2));
            return scale == null ? null : new BigDecimal(scaled.group(1)).multiply(scale);
        }
        return fraction(text);
    }

    private static boolean startsAsFigure(String text) {
        char first = text.charAt(0);
        return (first >= '0' && first <= '9') || first == '.' || VULGAR.indexOf(first) >= 0;
    }

    private static final String VULGAR = "½¼¾⅓⅔⅛⅜⅝⅞";
    private static final int[][] VULGAR_VALUES = {{1, 2}, {1, 4}, {3, 4}, {1, 3}, {2, 3}, {1, 8}, {3, 8}, {5, 8}, {7, 8}
    };

    private static @Nullable BigDecimal fraction(String text) {
        if (text.length() == 1 && VULGAR.indexOf(text.charAt(0)) >= 0) {
            int[] pair = VULGAR_VALUES[VULGAR.indexOf(text.charAt(0))];
            return quotient(pair[0], pair[1]);
        }
        Matcher mixed = MIXED.matcher(text);
        if (!mixed.matches() || Integer.parseInt(mixed.group(3)) == 0) {
            return null;
        }
        BigDecimal part = quotient(Integer.parseInt(mixed.group(2)), Integer.parseInt(mixed.group(3)));
        return mixed.group(1) == null ? part : part.add(new BigDecimal(mixed.group(1)));
    }

    private static BigDecimal quotient(int above, int below) {
        return BigDecimal.valueOf(above)
                .divide(BigDecimal.valueOf(below), 6, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** A number in words, read from left to right: the sum of its groups, each a number below a thousand times its scale. */
    private final class Spelled {
        private final List<Token> tokens;
        private final int first;
        private int last;
        private BigDecimal sum = BigDecimal.ZERO;
        private BigDecimal group = BigDecimal.ZERO;
        private @Nullable Kind before;

        Spelled(List<Token> tokens, int first) {
            this.tokens = tokens;
            this.first = first;
            this.last = first - 1;
        }

        @Nullable Numeral read() {
            for (int at = first; at < tokens.size() && at - first < LONGEST; at++) {
                if (isJoint(at)) {
                    continue;
                }
                Word word = words.get(tokens.get(at).lower());
                if (word == null || !add(word)) {
                    break;
                }
                last = at;
            }
            return last < first ? null : new Numeral(sum.add(group), first, last, false);
        }

        /** "and" or a hyphen inside a number: between two of its words. */
        private boolean isJoint(int at) {
            if (before == null || at != last + 1) {
                return false;
            }
            String text = tokens.get(at).lower();
            return (text.equals("-") && before == Kind.TEN)
                    || (text.equals("-") && (before == Kind.UNIT || before == Kind.HUNDRED))
                    || (text.equals("and") && (before == Kind.HUNDRED || before == Kind.SCALE));
        }

        private boolean add(Word word) {
            boolean fits = switch (word.kind) {
                case UNIT -> before == null || before == Kind.TEN || before == Kind.HUNDRED || before == Kind.SCALE;
                case TEEN, TEN -> before == null || before == Kind.HUNDRED || before == Kind.SCALE;
                case HUNDRED -> before == Kind.UNIT || before == Kind.TEEN || before == Kind.TEN;
                case SCALE -> before != null;
                case FRACTION -> false;
            };
            if (!fits) {
                return false;
            }
            switch (word.kind) {
                case HUNDRED -> group = group.multiply(word.value);
                case SCALE -> {
                    sum = sum.add(group.multiply(word.value));
                    group = BigDecimal.ZERO;
                }
                default -> group = group.add(word.value);
            }
            before = word.kind;
            return true;
        }
    }
}
