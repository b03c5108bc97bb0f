package org.hearsay.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** A second date that borrows from the first: "May 4 and 5", "June 24-30", "2006-07". */
final class Continuation {
    private static final Set<String> JOINTS = Set.of("and", "or", "to", "-", "–", "—", "/", "through", "until");
    private static final Set<String> YEAR_JOINTS = Set.of("-", "–", "/");
    private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}");

    private Continuation() {}

    /** Returns what the token after the joint behind a token means, or null where it is no date. */
    static @Nullable Reckoned of(Match match, int last, Reckoned meaning, List<Token> tokens) {
        int at = last + 2;
        Period first = meaning.period();
        if (first == null || at >= tokens.size()) {
            return null;
        }
        String joint = tokens.get(at - 1).lower();
        boolean days = match.has("month")
                && match.has("dom")
                && endsInDay(match)
                && (JOINTS.contains(joint) || isList(tokens, at))
                && !counts(tokens, at);
        LocalDate other = null;
        if (days) {
            other = day(first.from(), tokens.get(at).lower());
        } else if (match.rule().reckoning() == Reckoning.YEAR && YEAR_JOINTS.contains(joint)) {
            other = year(first.from(), tokens.get(at).text());
        }
        return other == null || !other.isAfter(first.from())
                ? null
                : Reckoned.of(Period.of(first.grain(), other), meaning.anchor());
    }

    /** "July 1, 2 and 3": a comma joins where the list goes on. */
    private static boolean isList(List<Token> tokens, int at) {
        return tokens.get(at - 1).text().equals(",")
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).text().equals("and")
                        || tokens.get(at + 1).text().equals("or"));
    }

    private static boolean endsInDay(Match match) {
        Slot day = match.slot("dom");
        return day != null && day.last() == match.last();
    }

    /** "May 4 and 5 boats": the number counts something. */
    private static boolean counts(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && (tokens.get(at + 1).isNoun() || tokens.get(at + 1).tag().startsWith("JJ"));
    }

    private static @Nullable LocalDate day(LocalDate first, String text) {
        Matcher matcher = DAY.matcher(text);
        try {
            return matcher.matches() ? first.withDayOfMonth(Integer.parseInt(matcher.group(1))) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable LocalDate year(LocalDate first, String text) {
        return SHORT_YEAR.matcher(text).matches()
                ? first.withYear(Math.floorDiv(first.getYear(), 100) * 100 + Integer.parseInt(text))
                : null;
    }
}
