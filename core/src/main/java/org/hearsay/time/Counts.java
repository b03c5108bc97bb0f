package org.hearsay.time;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** The number of a duration: a count, one where an article stands for it, or {@code X} where it is vague. */
final class Counts {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Counts() {}

    /** Returns the count that begins at a token: a number, an article, or a vague one; or null. */
    static @Nullable Slot read(SlotReader reader, List<Token> tokens, int at) {
        Slot number = reader.read("num", tokens, at);
        if (number != null) {
            int half = number.last() + 1;
            boolean more =
                    follows(tokens, half, "and") && follows(tokens, half + 1, "a") && follows(tokens, half + 2, "half");
            return more ? Slot.word(new BigDecimal(number.value()).add(HALF).toPlainString(), half + 2) : number;
        }
        String word = tokens.get(at).lower();
        if (word.equals("half") && follows(tokens, at + 1, "a", "an")) {
            return Slot.word("0.5", at + 1);
        }
        if (word.equals("a") || word.equals("an")) {
            return afterArticle(tokens, at);
        }
        Slot vague = reader.read("vague", tokens, at);
        return vague;
    }

    private static Slot afterArticle(List<Token> tokens, int at) {
        if (follows(tokens, at + 1, "few", "number", "handful", "hundred", "thousand", "half", "dozen", "good")) {
            String next = tokens.get(at + 1).lower();
            int last = follows(tokens, at + 2, "of") ? at + 2 : at + 1;
            return switch (next) {
                case "hundred" -> Slot.word("100", last);
                case "thousand" -> Slot.word("1000", last);
                case "dozen" -> Slot.word("12", last);
                case "half" -> Slot.word("0.5", last);
                default -> Slot.word("X", last);
            };
        }
        return Slot.word("1", at);
    }

    private static boolean follows(List<Token> tokens, int at, String... words) {
        return at < tokens.size() && List.of(words).contains(tokens.get(at).lower());
    }

    /** Returns the number as TIMEX3 writes it: {@code 4}, {@code 2.5} or {@code X}. */
    static String text(Match match) {
        String count = match.word("num");
        String half = match.word("half");
        if (count == null) {
            return half == null ? "1" : half;
        }
        if (half == null || count.equals("X")) {
            return count;
        }
        return new BigDecimal(count)
                .add(new BigDecimal(half))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Returns the number where it is whole, or -1. */
    static int whole(Match match) {
        BigDecimal number = number(text(match));
        if (number == null || number.stripTrailingZeros().scale() > 0) {
            return -1;
        }
        return number.precision() > 9 ? -1 : number.intValueExact();
    }

    static @Nullable BigDecimal number(String text) {
        return text.equals("X") ? null : new BigDecimal(text);
    }
}
