package org.hearsay.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the words around a bare date whether it lies before or after the day of writing: the nearest verb group of its clause
 * and the cue words of {@code directions.tsv}. Immutable.
 *
 * <p>Tags suffice for this; the sentence isn't parsed.
 */
final class Tense {
    private static final int REACH = 30;
    private static final int GROUP = 4;
    private static final Set<String> PRESENT_BE = Set.of("is", "are", "am", "'s", "'re", "be", "being");
    private static final Set<String> PAST_AUXILIARY = Set.of("has", "have", "had", "was", "were", "been", "'ve", "'d");

    private final Map<String, Map<String, Direction>> cues;

    private Tense(Map<String, Map<String, Direction>> cues) {
        this.cues = Map.copyOf(cues);
    }

    static Tense load() {
        Map<String, Map<String, Direction>> cues = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Tense.class, "directions.tsv").rows()) {
            Map<String, Direction> into = cues.computeIfAbsent(row.text("class"), name -> new HashMap<>());
            Direction direction = row.constant("direction", Direction.class);
            row.list("forms").forEach(form -> into.put(form, direction));
        }
        return new Tense(cues);
    }

    private @Nullable Direction cue(String name, Token token) {
        return cues.getOrDefault(name, Map.of()).get(token.text().toLowerCase(Locale.ROOT));
    }

    /** Returns the direction of the words from one token to another. */
    Direction direction(List<Token> tokens, int first, int last) {
        Direction found = possessive(tokens, last);
        if (found == null && beginsClause(tokens, first)) {
            found = right(tokens, last + 1);
        }
        if (found == null) {
            found = left(tokens, first - 1);
        }
        if (found == null) {
            found = right(tokens, last + 1);
        }
        return found == null || found == Direction.UNKNOWN ? before(tokens, first) : found;
    }

    /** "by Friday", "as soon as Friday". */
    private Direction before(List<Token> tokens, int first) {
        Direction cue = first == 0 ? null : cue("before", tokens.get(first - 1));
        boolean compared = cue == null && first > 2 && isAs(tokens.get(first - 1)) && isAs(tokens.get(first - 3));
        cue = compared ? cue("as", tokens.get(first - 2)) : cue;
        return cue == null ? Direction.UNKNOWN : cue;
    }

    private static boolean isAs(Token token) {
        return token.lower().equals("as");
    }

    /** "Tuesday's declaration" has been, unless a word says that it is to come. */
    private @Nullable Direction possessive(List<Token> tokens, int last) {
        if (last + 1 >= tokens.size() || !tokens.get(last + 1).tag().equals("POS")) {
            return null;
        }
        for (int at = last + 2; at < tokens.size() && at <= last + 4; at++) {
            Direction cue = cue("cue", tokens.get(at));
            if (cue != null) {
                return cue;
            }
        }
        return Direction.PAST;
    }

    private static boolean beginsClause(List<Token> tokens, int first) {
        int before = first - 1;
        if (before >= 0
                && (tokens.get(before).tag().equals("IN")
                        || tokens.get(before).tag().equals("TO"))) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        String tag = tokens.get(before).tag();
        return tag.equals("CC") || tag.equals("``") || tag.equals(":") || tag.equals("''");
    }

    private @Nullable Direction left(List<Token> tokens, int from) {
        for (int at = from; at >= 0 && from - at < REACH; at--) {
            Direction found = verb(tokens, at);
            if (found != null) {
                return found;
            }
            if (tokens.get(at).tag().equals(":") || tokens.get(at).text().equals(";")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Direction right(List<Token> tokens, int from) {
        for (int at = from; at < tokens.size() && at - from < REACH; at++) {
            Token token = tokens.get(at);
            boolean finite =
                    token.isVerb() && !token.tag().equals("VBG") && !token.tag().equals("VB");
            Direction found = finite || cue("cue", token) != null ? verb(tokens, at) : null;
            if (found != null) {
                return found == Direction.UNKNOWN ? planned(tokens, at) : found;
            }
        }
        return null;
    }

    /** "plans to meet"; "is expected", "are due": the cue stands behind the auxiliary. */
    private Direction planned(List<Token> tokens, int at) {
        Direction plan = cue("plan", tokens.get(at));
        if (plan != null && at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("TO")) {
            return plan;
        }
        for (int next = at + 1; next < tokens.size() && next <= at + 3; next++) {
            Direction cue = cue("cue", tokens.get(next));
            if (cue != null) {
                return cue;
            }
            if (tokens.get(next).tag().equals("VBN")
                    && !PRESENT_BE.contains(tokens.get(at).lower())) {
                return Direction.PAST;
            }
        }
        return Direction.UNKNOWN;
    }

    /** Returns what a verb says, or null where it leaves the matter to another verb of its group or clause. */
    private @Nullable Direction verb(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Direction cue = cue("cue", token);
        if (cue != null) {
            return cue;
        }
        return switch (token.tag()) {
            case "VBD" -> Direction.PAST;
            case "VBN" -> participle(tokens, at);
            case "VBZ", "VBP" -> PAST_AUXILIARY.contains(token.lower()) ? Direction.PAST : Direction.UNKNOWN;
            case "MD" -> modal(tokens, at);
            case "VB" -> isInfinitive(tokens, at) ? intended(tokens, at) : null;
            default -> null;
        };
    }

    private @Nullable Direction participle(List<Token> tokens, int at) {
        for (int before = at - 1; before >= 0 && before >= at - GROUP; before--) {
            String word = tokens.get(before).lower();
            if (PAST_AUXILIARY.contains(word)) {
                return Direction.PAST;
            }
            if (PRESENT_BE.contains(word)) {
                return word.equals("be") || word.equals("being") ? null : Direction.UNKNOWN;
            }
        }
        return Direction.PAST;
    }

    private Direction modal(List<Token> tokens, int at) {
        Direction said = cue("modal", tokens.get(at));
        for (int next = at + 1; next < tokens.size() && next <= at + 3; next++) {
            if (tokens.get(next).lower().equals("have")) {
                return Direction.PAST;
            }
        }
        return said == null ? Direction.UNKNOWN : said;
    }

    private static boolean isInfinitive(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).tag().equals("TO");
    }

    /** An infinitive lies ahead where a plan governs it; otherwise its clause's verb decides. */
    private @Nullable Direction intended(List<Token> tokens, int at) {
        for (int before = at - 2; before >= 0 && before >= at - GROUP; before--) {
            Direction plan = cue("plan", tokens.get(before));
            if (plan != null) {
                return plan;
            }
        }
        return null;
    }
}
