package org.hearsay.time;

import java.util.List;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.language.Token;

/** Where a rule's words stand for no time: "1500 soldiers", "$ 1990", "May" as a verb. */
final class Guard {
    private static final Set<String> BEFORE_A_NUMBER = Set.of("$", "£", "€", "no.", "number", "flight", "#");

    private Guard() {}

    static boolean forbids(Match match, List<Token> tokens) {
        boolean single = match.first() == match.last();
        if (!single) {
            return false;
        }
        Token token = tokens.get(match.first());
        if (match.has("year")) {
            return isAmount(tokens, match.first());
        }
        if (match.has("month") || match.has("season")) {
            return isCommonWord(match, token) || token.isVerb() || token.name() == NameType.PERSON;
        }
        return false;
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
