package org.hearsay.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a number whether it is a change, an increment or a new value, by {@code changes.tsv}. Immutable. */
final class Changes {
    private static final int REACH = 6;

    private final Map<String, Change> directions;

    private Changes(Map<String, Change> directions) {
        this.directions = Map.copyOf(directions);
    }

    static Changes load() {
        Map<String, Change> directions = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Changes.class, "changes.tsv").rows()) {
            Change change = row.constant("change", Change.class);
            row.list("forms").forEach(form -> directions.put(form, change));
        }
        return new Changes(directions);
    }

    /**
     * @param first the first token of the number with its bound words
     * @param last the last token of number and unit
     */
    Change of(List<Token> tokens, int first, int last) {
        if (isIncrement(tokens, first, last)) {
            return Change.BY;
        }
        if (first > 0 && tokens.get(first - 1).tag().equals("DT")) {
            return Change.NONE;
        }
        Change toward = toward(tokens, first - 1);
        if (toward == null) {
            return Change.NONE;
        }
        if (Words.is(tokens, first - 1, "to", "at")) {
            return Words.is(tokens, first - 1, "to") ? Change.TO : Change.NONE;
        }
        return Words.is(tokens, first - 1, "from") ? Change.NONE : toward;
    }

    /** Says whether a word tells of a rise or a fall. */
    boolean tells(Token token) {
        return directions.containsKey(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** "two more died", "another three". */
    private static boolean isIncrement(List<Token> tokens, int first, int last) {
        boolean more = Words.is(tokens, last + 1, "more", "additional", "others", "other")
                && !Words.is(tokens, last + 2, "than");
        return more
                || Words.is(tokens, first, "another")
                || Words.is(tokens, first - 1, "another", "additional", "further");
    }

    /** Returns the direction of the nearest verb or adverb of change before a number in the same clause, or null. */
    private @Nullable Change toward(List<Token> tokens, int from) {
        for (int at = from; at >= 0 && from - at < REACH; at--) {
            Token token = tokens.get(at);
            Change change = directions.get(token.lemma().toLowerCase(Locale.ROOT));
            if (change != null
                    && (token.isVerb()
                            || token.tag().startsWith("R")
                            || token.tag().equals("IN"))) {
                return change;
            }
            if (token.tag().equals(",")
                    || token.tag().equals("-LRB-")
                    || token.tag().equals(":")
                    || (token.isVerb() && change == null)) {
                return null;
            }
        }
        return null;
    }
}
