package org.hearsay.quantity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** Tells what a number is counted by: "three each", "300 a day", "$5 per hour", by {@code rates.tsv}. Immutable. */
final class Rates {
    /** How a word goes with a rate. */
    private enum Kind {
        /** It makes a rate alone: "each". */
        ALONE,
        /** It makes a rate with any noun: "per". */
        NOUN,
        /** It makes a rate with a noun of the table: "a". */
        UNIT,
        /** Such a noun: "day". */
        BASE
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Forms alone;

    private Rates() {
        for (RuleRow row : RuleTable.beside(Rates.class, "rates.tsv").rows()) {
            words.computeIfAbsent(row.constant("kind", Kind.class), kind -> new HashSet<>())
                    .addAll(row.list("forms"));
        }
        this.alone = new Forms(words(Kind.ALONE));
    }

    static Rates load() {
        return new Rates();
    }

    private Set<String> words(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** Returns what a number is counted by whose last word stands before a token: a noun's lemma, {@code each}, or null. */
    @Nullable String at(List<Token> tokens, int next) {
        if (next >= tokens.size()) {
            return null;
        }
        String word = tokens.get(next).lower();
        String base = next + 1 < tokens.size() ? base(tokens, next + 1) : null;
        if (base != null && words(Kind.NOUN).contains(word)) {
            return base;
        }
        if (base != null && words(Kind.UNIT).contains(word) && words(Kind.BASE).contains(base)) {
            boolean away = Words.is(tokens, next + 2, "before", "after", "earlier", "later", "ago", "old", "long", "-");
            return away || tokens.get(next + 1).tag().equals("NNS") ? null : base;
        }
        int length = alone.from(tokens, next);
        boolean noun =
                next + length < tokens.size() && tokens.get(next + length).isNoun();
        return length == 0 || (length == 1 && noun) ? null : "each";
    }

    private static @Nullable String base(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.isNoun() ? token.lemma().toLowerCase(Locale.ROOT) : null;
    }
}
