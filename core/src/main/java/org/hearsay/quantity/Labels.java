package org.hearsay.quantity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/**
 * Numbers that name and do not count, by {@code labels.tsv} and their form: "Article 5", "Su-27", "Flight 93", "49 Elm Street", a
 * score of 3-1, years, the words "no one". Immutable.
 */
final class Labels {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_STREET = 5;
    private static final int LONGEST_COUNT = 8;

    /** Where a word stands that makes a name of a number. */
    private enum Side {
        BEFORE,
        /** Before the number, unless things are counted in the plural. */
        BEFORE_ALONE,
        AFTER,
        STREET,
        SCORE,
        /** The figures themselves, unless they count persons. */
        EXACT
    }

    private final Map<Side, Forms> forms = new EnumMap<>(Side.class);
    private final Map<Side, Set<String>> words = new EnumMap<>(Side.class);
    private final Scores scores;

    private Labels() {
        for (RuleRow row : RuleTable.beside(Labels.class, "labels.tsv").rows()) {
            words.computeIfAbsent(row.constant("side", Side.class), side -> new HashSet<>())
                    .addAll(row.list("forms"));
        }
        words.forEach((side, list) -> forms.put(side, new Forms(list)));
        this.scores = new Scores(words.getOrDefault(Side.SCORE, Set.of()));
    }

    static Labels load() {
        return new Labels();
    }

    Scores scores() {
        return scores;
    }

    private boolean stands(Side side, List<Token> tokens, int edge) {
        Forms list = forms.get(side);
        return list != null
                && (side == Side.BEFORE || side == Side.BEFORE_ALONE
                                ? list.upTo(tokens, edge)
                                : list.from(tokens, edge))
                        > 0;
    }

    /** Says whether an amount without a unit names something. */
    boolean isLabel(List<Token> tokens, Amount amount, int head, boolean persons) {
        int first = amount.first();
        boolean exact = words.getOrDefault(Side.EXACT, Set.of())
                .contains(tokens.get(first).text());
        boolean plural = head >= 0 && tokens.get(head).tag().equals("NNS");
        return (exact && !persons)
                || (!plural && stands(Side.BEFORE_ALONE, tokens, first))
                || isDialled(tokens, amount)
                || stands(Side.BEFORE, tokens, first)
                || stands(Side.AFTER, tokens, amount.last() + 1)
                || isPartOfName(tokens, amount)
                || isJoinedToName(tokens, amount)
                || isStreet(tokens, amount)
                || isNumbering(tokens, amount)
                || Pronouns.isOne(tokens, amount)
                || (head < 0 && (isYear(tokens, amount) || followsName(tokens, amount) || isCode(tokens, amount)));
    }

    /** "Su-27", "MH-17", "Covid-19": a hyphen without spaces between a name and the number. */
    private static boolean isJoinedToName(List<Token> tokens, Amount amount) {
        int hyphen = amount.first() - 1;
        return hyphen > 0
                && Words.is(tokens, hyphen, "-", "–")
                && Words.touch(tokens, hyphen - 1)
                && Words.touch(tokens, hyphen)
                && !tokens.get(hyphen - 1).isNumber();
    }

    /** "S&P 500 firms": a number between a name that is no place and what it counts. */
    private static boolean isPartOfName(List<Token> tokens, Amount amount) {
        int before = amount.first() - 1;
        return before > 0
                && amount.figures()
                && tokens.get(before).isProperNoun()
                && tokens.get(before).name() != NameType.LOCATION
                && tokens.get(amount.first()).text().length() <= 4;
    }

    /** "49 Elm Street": figures, capitalised words, and one for a street among them, with no noun behind. */
    private boolean isStreet(List<Token> tokens, Amount amount) {
        boolean street = false;
        int at = amount.last() + 1;
        while (at < tokens.size() && at - amount.last() <= LONGEST_STREET && isStreetWord(tokens.get(at))) {
            street |= words.getOrDefault(Side.STREET, Set.of())
                    .contains(tokens.get(at).lower());
            at++;
        }
        return street
                && amount.figures()
                && (at >= tokens.size() || !tokens.get(at).isNoun());
    }

    private static boolean isStreetWord(Token token) {
        char first = token.text().charAt(0);
        char last = token.text().charAt(token.text().length() - 1);
        return Character.isUpperCase(first) || (Character.isDigit(first) && Character.isLetter(last));
    }

    /** "1) Eat", "007": the number of an item, or figures that begin with a zero. */
    private static boolean isNumbering(List<Token> tokens, Amount amount) {
        Token token = tokens.get(amount.first());
        String text = token.text();
        boolean item = amount.first() == 0 && text.length() <= 2 && Words.is(tokens, 1, ")", "-rrb-");
        boolean padded = text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1));
        return token.tag().equals("LS") || (amount.figures() && (item || padded));
    }

    /** "305 -555-0134": what follows begins with a hyphen and a figure. */
    private static boolean isDialled(List<Token> tokens, Amount amount) {
        int next = amount.last() + 1;
        String text = next < tokens.size() ? tokens.get(next).text() : "";
        return amount.figures() && text.length() > 2 && text.charAt(0) == '-' && Character.isDigit(text.charAt(1));
    }

    private static boolean isYear(List<Token> tokens, Amount amount) {
        String text = tokens.get(amount.first()).text();
        boolean plain = amount.first() == amount.last()
                && text.length() == 4
                && text.chars().allMatch(Character::isDigit);
        return plain
                && amount.value().intValue() >= FIRST_YEAR
                && amount.value().intValue() <= LAST_YEAR;
    }

    /** "Apollo 11", "the Fortune 100": a short number right behind a name, with nothing to count. */
    private static boolean followsName(List<Token> tokens, Amount amount) {
        int before = amount.first() - 1;
        return before >= 0
                && amount.first() == amount.last()
                && (amount.figures() || isOfName(tokens.get(amount.first())))
                && tokens.get(amount.first()).text().length() <= 5
                && !tokens.get(amount.first()).text().contains(".")
                && tokens.get(before).isProperNoun();
    }

    /** "Action News Five": a capitalised word that the reader of names takes as part of a name. */
    private static boolean isOfName(Token token) {
        return token.name() == NameType.ORGANIZATION
                && Character.isUpperCase(token.text().charAt(0));
    }

    /** A long row of figures without marks, with nothing to count, is a number on a list or of a telephone. */
    private static boolean isCode(List<Token> tokens, Amount amount) {
        String text = tokens.get(amount.first()).text();
        return amount.first() == amount.last()
                && text.length() > LONGEST_COUNT
                && text.chars().allMatch(Character::isDigit);
    }
}
