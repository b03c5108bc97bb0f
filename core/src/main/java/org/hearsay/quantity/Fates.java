package org.hearsay.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** What befalls persons, from {@code fates.tsv}: it tells that a number without a noun counts persons. Immutable. */
final class Fates {
    private static final int REACH = 7;
    private static final Set<String> BETWEEN = Set.of(
            "more",
            "others",
            "other",
            "were",
            "was",
            "have",
            "been",
            "are",
            "is",
            "had",
            "has",
            "be",
            "reported",
            "reportedly",
            "feared",
            "believed",
            "to",
            "also",
            "still",
            "left",
            "seriously",
            "critically",
            "badly",
            "slightly",
            "confirmed");

    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, String> deeds = new HashMap<>();

    private Fates() {
        for (RuleRow row : RuleTable.beside(Fates.class, "fates.tsv").rows()) {
            row.list("forms").forEach(form -> forms.put(form, row.id()));
            row.list("deeds").forEach(deed -> deeds.put(deed, row.id()));
        }
    }

    static Fates load() {
        return new Fates();
    }

    /** Says whether what befell the counted persons stands right behind a number, "more" or an auxiliary between them. */
    boolean befell(List<Token> tokens, int last, Counted counted) {
        int next = last + 1;
        while (next < tokens.size()
                && next - last < REACH
                && BETWEEN.contains(tokens.get(next).lower())) {
            next++;
        }
        return next < tokens.size()
                && forms.containsKey(tokens.get(next).lower())
                && !tokens.get(next).isNoun()
                && !(next + 1 < tokens.size() && counted.isPerson(tokens.get(next + 1)));
    }

    /** "and injured eight": the verb before a number whose noun is left out. */
    boolean isDeed(List<Token> tokens, int verb) {
        return verb >= 0
                && tokens.get(verb).isVerb()
                && deeds.containsKey(tokens.get(verb).lemma().toLowerCase(Locale.ROOT));
    }

    /**
     * Returns what befell those whom a number counts: a fate's id, or the lemma of another verb; null where no verb is near.
     *
     * @param first the first token of the number with its bound words
     * @param end the last token of what is counted
     */
    @Nullable String of(List<Token> tokens, int first, int end) {
        if (first > 0 && tokens.get(first - 1).isVerb() && !isAuxiliary(tokens.get(first - 1))) {
            return id(tokens.get(first - 1));
        }
        for (int at = end + 1; at < tokens.size() && at - end < REACH; at++) {
            Token token = tokens.get(at);
            boolean fate = forms.containsKey(token.lower()) && !token.isNoun();
            if (fate || (token.isVerb() && !isAuxiliary(token) && !BETWEEN.contains(token.lower()))) {
                return id(token);
            }
            if (token.tag().equals(",") || token.tag().equals("CC") || token.isNumber()) {
                return null;
            }
        }
        return null;
    }

    private String id(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String form = forms.get(token.lower());
        return form != null ? form : deeds.getOrDefault(lemma, lemma);
    }

    private static boolean isAuxiliary(Token token) {
        return token.tag().equals("MD")
                || token.lemma().equals("be")
                || token.lemma().equals("have")
                || token.lemma().equals("do");
    }
}
