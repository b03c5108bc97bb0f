package org.hearsay.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** Words before or after a time that modify it, from {@code modifiers.tsv}: "early", "the end of", "nearly", "or so". Immutable. */
final class Modifiers {

    /** What a modifier stands beside: a date, "two years ago", a duration, or a set, which takes none. */
    enum Kind {
        DATED,
        AGO,
        LASTING,
        SET;

        static Kind of(Match match, TimeType type) {
            return switch (type) {
                case DATE, TIME -> match.rule().kind().equals("ago") ? AGO : DATED;
                case DURATION -> LASTING;
                case SET -> SET;
            };
        }
    }

    private record Modifier(
            List<String> words,
            boolean after,
            @Nullable String dated,
            @Nullable String ago,
            @Nullable String lasting) {}

    /** A modifier found beside a time: how many pieces it takes, and what it says. */
    record Found(int length, @Nullable String mod) {}

    private final List<Modifier> modifiers;

    private Modifiers(List<Modifier> modifiers) {
        this.modifiers = List.copyOf(modifiers);
    }

    static Modifiers load() {
        List<Modifier> modifiers = new ArrayList<>();
        for (RuleRow row : RuleTable.beside(Modifiers.class, "modifiers.tsv").rows()) {
            for (String form : row.list("forms")) {
                modifiers.add(new Modifier(
                        Arrays.asList(form.split(" ")),
                        row.text("side").equals("after"),
                        row.optional("dated").orElse(null),
                        row.optional("ago").orElse(null),
                        row.optional("lasting").orElse(null)));
            }
        }
        return new Modifiers(modifiers);
    }

    /** Returns the longest modifier that ends right before a piece and fits the kind, if there is one. */
    Optional<Found> before(List<Token> tokens, int first, Kind kind) {
        return find(tokens, kind, false, first);
    }

    /** Returns the longest modifier that begins right after a piece and fits the kind, if there is one. */
    Optional<Found> after(List<Token> tokens, int last, Kind kind) {
        return find(tokens, kind, true, last + 1);
    }

    private Optional<Found> find(List<Token> tokens, Kind kind, boolean after, int edge) {
        Found best = null;
        for (Modifier modifier : modifiers) {
            int size = modifier.words.size();
            String mod = mod(modifier, kind);
            boolean longest = modifier.after == after && (best == null || size > best.length);
            if (mod != null && longest && stands(tokens, after ? edge : edge - size, modifier.words)) {
                best = new Found(size, mod.equals("-") ? null : mod);
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable String mod(Modifier modifier, Kind kind) {
        return switch (kind) {
            case DATED -> modifier.dated;
            case AGO -> modifier.ago;
            case LASTING -> modifier.lasting;
            case SET -> null;
        };
    }

    private static boolean stands(List<Token> tokens, int at, List<String> words) {
        if (at < 0 || at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
