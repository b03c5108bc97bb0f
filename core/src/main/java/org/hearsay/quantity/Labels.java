package org.hearsay.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** Numbers that name and do not count: "Article 5", "Su-27", "Flight 93", years, the words "no one". Immutable. */
final class Labels {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private final Set<String> nouns;

    private Labels(Set<String> nouns) {
        this.nouns = Set.copyOf(nouns);
    }

    static Labels load() {
        Set<String> nouns = new HashSet<>();
        for (RuleRow row : RuleTable.beside(Labels.class, "labels.tsv").rows()) {
            nouns.addAll(row.list("forms"));
        }
        return new Labels(nouns);
    }

    /** Says whether an amount without a unit names something. */
    boolean isLabel(List<Token> tokens, Amount amount, int head) {
        int first = amount.first();
        if (first > 0 && nouns.contains(tokens.get(first - 1).lower())) {
            return true;
        }
        return isPartOfName(tokens, amount)
                || isJoinedToName(tokens, amount)
                || isNameOfOne(tokens, amount)
                || (head < 0 && (isYear(tokens, amount) || followsName(tokens, amount)));
    }

    /** "Su-27", "MH-17", "Covid-19": a hyphen without spaces between a name and the number. */
    private static boolean isJoinedToName(List<Token> tokens, Amount amount) {
        int hyphen = amount.first() - 1;
        return hyphen > 0
                && Words.is(tokens, hyphen, "-", "–")
                && tokens.get(hyphen - 1).span().end()
                        == tokens.get(hyphen).span().begin()
                && tokens.get(hyphen).span().end()
                        == tokens.get(hyphen + 1).span().begin()
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

    private static boolean isNameOfOne(List<Token> tokens, Amount amount) {
        int at = amount.first();
        if (at != amount.last() || !tokens.get(at).lower().equals("one")) {
            return false;
        }
        boolean pronoun = Words.is(
                tokens, at - 1, "no", "the", "this", "that", "every", "any", "each", "which", "another", "some");
        boolean counts = at + 1 < tokens.size()
                && (tokens.get(at + 1).isNoun()
                        || tokens.get(at + 1).tag().startsWith("JJ")
                        || Words.is(tokens, at + 1, "of", "-"));
        return pronoun || !counts;
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
                && amount.figures()
                && amount.first() == amount.last()
                && tokens.get(amount.first()).text().length() <= 4
                && !tokens.get(amount.first()).text().contains(".")
                && tokens.get(before).isProperNoun();
    }
}
