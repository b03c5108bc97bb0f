package org.hearsay.time;

import java.util.List;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.language.Token;

/** Where a rule's words stand for no time: "1500 soldiers", "$ 1990", "May" as a verb. */
final class Guard {
    private static final Set<String> BEFORE_A_NUMBER = Set.of("$", "£", "€", "no.", "number", "flight", "#");

    private static final Set<String> AFTER_A_DROP = Set.of("of", "in", "to", "from");
    private static final Set<String> AMBIGUOUS = Set.of("march", "may");
    private static final Set<String> SPLIT_MONTH = Set.of("early", "late", "mid", "last", "next", "past");

    private Guard() {}

    static boolean forbids(Match match, List<Token> tokens) {
        Slot month = match.slot("month");
        if (month != null
                && Character.isLowerCase(tokens.get(month.last()).text().charAt(0))) {
            return true;
        }
        Slot season = match.slot("season");
        if (season != null
                && tokens.get(season.last()).lower().equals("fall")
                && isDrop(match, tokens, season.last())) {
            return true;
        }
        return match.first() == match.last() && (forbidsWord(match, tokens) || isDescribed(match, tokens));
    }

    /** "dark nights", "trading days": such units are things, and no stretch of time. */
    private static boolean isDescribed(Match match, List<Token> tokens) {
        if (match.word("alone") == null || match.first() == 0) {
            return false;
        }
        Token before = tokens.get(match.first() - 1);
        return before.tag().startsWith("JJ") || before.isNoun();
    }

    private static boolean forbidsWord(Match match, List<Token> tokens) {
        Token token = tokens.get(match.first());
        if (match.has("year")) {
            return isAmount(tokens, match.first());
        }
        if (match.rule().reckoning() == Reckoning.SET
                && token.tag().startsWith("NN")
                && token.lower().endsWith("ly")) {
            return true;
        }
        if ((match.has("month") && !match.has("dom")) || match.has("season")) {
            return isCommonWord(match, token)
                    || isNoun(match, tokens)
                    || token.isVerb()
                    || token.name() == NameType.PERSON;
        }
        return match.has("weekday") && token.text().length() <= 3 && !token.isProperNoun();
    }

    /** "the fall of the city", "a fall in prices", "the city's fall" against "last fall", "the fall of 1998". */
    private static boolean isDrop(Match match, List<Token> tokens, int at) {
        if (match.has("year") || match.has("part") || match.rule().id().contains("-season")) {
            return false;
        }
        boolean followed = at + 1 < tokens.size()
                && AFTER_A_DROP.contains(tokens.get(at + 1).lower());
        String before = at == 0 ? "" : tokens.get(at - 1).tag();
        return followed || tokens.get(at).isVerb() || before.equals("POS") || before.startsWith("JJ");
    }

    /** "the Long March", "the March to the sea": a month's name that is another word too, in the place of a noun. */
    private static boolean isNoun(Match match, List<Token> tokens) {
        int at = match.first();
        if (!AMBIGUOUS.contains(tokens.get(at).lower()) || at == 0) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean nounFollows = at + 1 < tokens.size() && tokens.get(at + 1).isNoun();
        boolean named = before.isProperNoun()
                || before.tag().equals("NN")
                || before.tag().equals("``");
        boolean described = before.tag().equals("JJ") && !SPLIT_MONTH.contains(before.lower());
        return named
                || described
                || (before.tag().equals("DT") && before.lower().equals("the") && !nounFollows);
    }

    private static boolean isCommonWord(Match match, Token token) {
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        return !capital && !(match.has("season") && token.isNoun());
    }

    private static boolean isAmount(List<Token> tokens, int at) {
        boolean before = at > 0 && BEFORE_A_NUMBER.contains(tokens.get(at - 1).lower());
        boolean after = at + 1 < tokens.size()
                && (tokens.get(at + 1).tag().equals("NNS")
                        || tokens.get(at + 1).text().equals("%"));
        return before || after;
    }
}
