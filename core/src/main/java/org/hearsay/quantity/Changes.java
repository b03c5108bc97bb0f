package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a number whether it is a change, an increment or a new value, by {@code changes.tsv}. Immutable. */
final class Changes {
    private static final int REACH = 6;
    private static final int FAR_REACH = 12;
    static final Found NOTHING = new Found(Change.NONE, null, false);

    /** How a word of the table goes with a number. */
    private enum Use {
        /** Any number behind it is a change: "rose 7". */
        MOVE,
        /** "up", "down": only behind a verb that moves nothing itself; "shot down 7 drones" is no fall. */
        PARTICLE,
        /** A change where a measure stands right behind it: "lost 7 percent" and not "lost 7 boats". */
        MEASURED,
        /** A change only with "to" and the name of a count: "brought the toll to 33". */
        RESULT,
        /** The name of a count. */
        NAME,
        /** A verb that a particle makes one of change: "went down". */
        CARRIER,
        /** Before an increment: "another 7". */
        BEFORE,
        /** Behind an increment: "7 more". */
        AFTER
    }

    /**
     * What was found.
     *
     * @param change whether the number is a change
     * @param trend up or down, or null
     * @param moved whether anything near it tells of a change, be this number its size, its outcome or what was before
     */
    record Found(Change change, @Nullable Change trend, boolean moved) {}

    private record Direction(Use use, @Nullable Change trend, int at) {}

    private final Map<String, Direction> directions = new HashMap<>();
    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);
    private final Forms before;
    private final Forms after;

    private Changes(List<RuleRow> rows) {
        for (RuleRow row : rows) {
            Use use = row.constant("use", Use.class);
            words.computeIfAbsent(use, absent -> new HashSet<>()).addAll(row.list("forms"));
            if (use.compareTo(Use.RESULT) <= 0) {
                Change trend = row.optional("trend").isEmpty() ? null : row.constant("trend", Change.class);
                row.list("forms").forEach(form -> directions.put(form, new Direction(use, trend, -1)));
            }
        }
        this.before = new Forms(words(Use.BEFORE));
        this.after = new Forms(words(Use.AFTER));
    }

    private Set<String> words(Use use) {
        return words.getOrDefault(use, Set.of());
    }

    static Changes load() {
        return new Changes(
                new ArrayList<>(RuleTable.beside(Changes.class, "changes.tsv").rows()));
    }

    /**
     * @param first the first token of the number with its bound words
     * @param last the last token of number and unit
     * @param measured whether a unit of measure or of money stands with it
     */
    Found of(List<Token> tokens, int first, int last, boolean measured) {
        if (isIncrement(tokens, first, last)) {
            return new Found(Change.BY, null, true);
        }
        if (first > 0 && tokens.get(first - 1).tag().equals("DT")) {
            return NOTHING;
        }
        Direction noun = Words.is(tokens, first - 1, "of") && first > 1 ? named(tokens.get(first - 2)) : null;
        if (noun != null) {
            return new Found(Change.BY, noun.trend, true);
        }
        Direction toward = toward(tokens, first - 1);
        return toward == null ? behind(tokens, last, measured) : told(tokens, first, last, measured, toward);
    }

    private Found told(List<Token> tokens, int first, int last, boolean measured, Direction toward) {
        String joint = tokens.get(first - 1).lower();
        boolean named = toward.use != Use.RESULT || namesCount(tokens, toward.at, last);
        return switch (joint) {
            case "to" -> named ? new Found(Change.TO, toward.trend, true) : NOTHING;
            case "at" -> NOTHING;
            case "from" -> new Found(Change.NONE, null, named);
            case "by" -> new Found(toward.trend == null ? Change.BY : toward.trend, toward.trend, true);
            default -> {
                boolean gained = toward.use == Use.MEASURED && measured && first - toward.at <= 2;
                boolean size = toward.use == Use.MOVE || toward.use == Use.PARTICLE || gained;
                yield size && toward.trend != null ? new Found(toward.trend, toward.trend, true) : NOTHING;
            }
        };
    }

    /** "closed 7 percent higher". */
    private Found behind(List<Token> tokens, int last, boolean measured) {
        if (!measured || last + 1 >= tokens.size() || Words.is(tokens, last + 2, "than", "from", "to")) {
            return NOTHING;
        }
        Token next = tokens.get(last + 1);
        Direction direction = directions.get(next.lower());
        boolean adverb = next.tag().startsWith("R") || next.tag().equals("JJR");
        return direction != null && adverb && direction.trend != null
                ? new Found(direction.trend, direction.trend, true)
                : NOTHING;
    }

    /** "a rise of 7". */
    private @Nullable Direction named(Token noun) {
        Direction direction = noun.isNoun() ? directions.get(noun.lemma().toLowerCase(Locale.ROOT)) : null;
        return direction == null || direction.use == Use.RESULT || direction.use == Use.PARTICLE ? null : direction;
    }

    private boolean namesCount(List<Token> tokens, int verb, int last) {
        for (int at = verb + 1; at < Math.min(tokens.size(), last + REACH); at++) {
            if (words(Use.NAME).contains(tokens.get(at).lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Says whether "to" behind a number that begins at a token leads to a new value, and not to the end of a range. */
    boolean moves(List<Token> tokens, int first) {
        Direction toward = toward(tokens, first - 1);
        boolean plain = toward != null && (toward.use == Use.MOVE || toward.use == Use.PARTICLE);
        return plain || (toward != null && Words.is(tokens, first - 1, "from"));
    }

    /** How many tokens before a number make it an increment: "another", "a further"; 0 where none do. */
    int incrementBefore(List<Token> tokens, int first) {
        int length = before.upTo(tokens, first);
        return length > 0 && Words.is(tokens, first - length - 1, "a", "an") ? length + 1 : length;
    }

    /** "two more died", "another three", "a further 30". */
    private boolean isIncrement(List<Token> tokens, int first, int last) {
        int more = after.from(tokens, last + 1);
        return (more > 0 && !Words.is(tokens, last + 1 + more, "than"))
                || before.upTo(tokens, first) > 0
                || before.from(tokens, first) > 0
                || (Words.is(tokens, first, "a", "an") && before.from(tokens, first + 1) > 0)
                || insideIncrement(tokens, first, last);
    }

    /** "at least another three": between the bound and the number. */
    private boolean insideIncrement(List<Token> tokens, int first, int last) {
        for (int at = first + 1; at < last; at++) {
            if (before.from(tokens, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the nearest word of change before a number in the same clause, or null. */
    private @Nullable Direction toward(List<Token> tokens, int from) {
        boolean by = Words.is(tokens, from, "by");
        int reach = by ? FAR_REACH : REACH;
        for (int at = from; at >= 0 && from - at < reach; at--) {
            Token token = tokens.get(at);
            Direction direction = directions.get(token.lemma().toLowerCase(Locale.ROOT));
            if (direction != null && isDirection(tokens, at, direction)) {
                return new Direction(direction.use, direction.trend, at);
            }
            if ((!by && isBreak(token)) || token.isVerb()) {
                return null;
            }
        }
        return null;
    }

    private static boolean isBreak(Token token) {
        return token.tag().equals(",")
                || token.tag().equals("-LRB-")
                || token.tag().equals("-RRB-")
                || token.tag().equals(":");
    }

    private boolean isDirection(List<Token> tokens, int at, Direction direction) {
        Token token = tokens.get(at);
        if (direction.use == Use.PARTICLE) {
            boolean bound = Words.is(tokens, at + 1, "to") && token.lower().equals("up");
            return !bound && (at == 0 || isCarrier(tokens.get(at - 1)));
        }
        return token.isVerb() || token.tag().startsWith("R") || token.tag().equals("IN");
    }

    private boolean isCarrier(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return !token.isVerb() || words(Use.CARRIER).contains(lemma) || directions.containsKey(lemma);
    }
}
