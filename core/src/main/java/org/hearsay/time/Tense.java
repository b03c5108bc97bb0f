package org.hearsay.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the words around a bare date whether it lies before or after the day of writing: the tense of the nearest verb group
 * and cue words ({@code directions.tsv}). Immutable.
 */
final class Tense {
    private static final int REACH = 30;

    private final Map<String, Direction> cues;
    private final Map<String, Direction> prepositions;

    private Tense(Map<String, Direction> cues, Map<String, Direction> prepositions) {
        this.cues = Map.copyOf(cues);
        this.prepositions = Map.copyOf(prepositions);
    }

    static Tense load() {
        Map<String, Direction> cues = new HashMap<>();
        Map<String, Direction> prepositions = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Tense.class, "directions.tsv").rows()) {
            Direction direction = Direction.valueOf(row.text("direction").toUpperCase(Locale.ROOT));
            Map<String, Direction> into = row.text("class").equals("before") ? prepositions : cues;
            row.list("forms").forEach(form -> into.put(form, direction));
        }
        return new Tense(cues, prepositions);
    }

    Direction direction(List<Token> tokens, int first, int last) {
        Direction before =
                first == 0 ? null : prepositions.get(tokens.get(first - 1).lower());
        if (before != null) {
            return before;
        }
        Direction left = scan(tokens, first - 1, -1);
        if (left != Direction.UNKNOWN) {
            return left;
        }
        return scan(tokens, last + 1, 1);
    }

    private Direction scan(List<Token> tokens, int from, int step) {
        for (int at = from; at >= 0 && at < tokens.size() && Math.abs(at - from) < REACH; at += step) {
            Direction found = at(tokens, at);
            if (found != null) {
                return found;
            }
        }
        return Direction.UNKNOWN;
    }

    private @Nullable Direction at(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Direction cue = cues.get(token.lower());
        if (cue != null) {
            return cue;
        }
        return switch (token.tag()) {
            case "VBD" -> Direction.PAST;
            case "VBN" -> isPassiveInfinitive(tokens, at) ? Direction.FUTURE : Direction.PAST;
            case "MD" -> Direction.FUTURE;
            case "VB" -> isInfinitive(tokens, at) || governedByModal(tokens, at) ? Direction.FUTURE : null;
            default -> null;
        };
    }

    private static boolean isPassiveInfinitive(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).lower().equals("be");
    }

    private static boolean isInfinitive(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).tag().equals("TO");
    }

    private static boolean governedByModal(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
            if (tokens.get(i).tag().equals("MD")) {
                return true;
            }
        }
        return false;
    }
}
