package org.hearsay.quantity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** The words that say that there are none: "no casualties", "not a single soldier", "nobody was hurt", from {@code none.tsv}. Immutable. */
final class Negations {

    /** What must stand behind the words. */
    enum Kind {
        /** Persons or losses in the plural. */
        THINGS,
        /** One person or loss. */
        THING,
        /** Losses. */
        LOSSES,
        /** What befell them: the words mean persons. */
        BEFALLEN
    }

    /** Words of a kind that were found: how many tokens, and the rule. */
    record Found(Kind kind, int length, String rule) {}

    private record Entry(Forms forms, String rule) {}

    private final Map<Kind, Entry> entries = new EnumMap<>(Kind.class);

    private Negations() {
        for (RuleRow row : RuleTable.beside(Negations.class, "none.tsv").rows()) {
            entries.put(row.constant("kind", Kind.class), new Entry(new Forms(row.list("forms")), row.id()));
        }
    }

    static Negations load() {
        return new Negations();
    }

    /** Returns what begins at a token, for each kind whose words do, in the order of the kinds. */
    List<Found> at(List<Token> tokens, int at) {
        return entries.entrySet().stream()
                .map(entry -> new Found(entry.getKey(), entry.getValue().forms.from(tokens, at), entry.getValue().rule))
                .filter(found -> found.length > 0)
                .toList();
    }
}
