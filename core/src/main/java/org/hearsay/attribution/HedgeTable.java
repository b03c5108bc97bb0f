package org.hearsay.attribution;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** The words that say how sure something is, apart from cues. Immutable. */
final class HedgeTable {
    /** Where a hedge stands. */
    enum Where {
        /** With the verb of what is said. */
        CONTENT,
        /** In the noun phrase of the source. */
        SOURCE,
        /** Alone: it attributes a clause to nobody in particular. */
        ALONE,
        /** Before a question to which nobody has the answer. */
        OPEN,
        /** In a sentence that speaks of what was said before it. */
        DOUBT,
        /** With the verb of what is said, also where that verb is active: "seemed to". */
        RAISING,
        /** A noun for what was said. */
        SAID
    }

    /**
     * A row.
     *
     * @param words of which one must stand there
     * @param negated whether only the negated word is meant
     * @param stance what it does with the content where no other cue does, or null
     */
    record Hedge(
            String id,
            Where where,
            Set<String> words,
            Certainty certainty,
            @Nullable Stance stance,
            boolean negated) {
        /** Returns the hedge as a cue that names no source. */
        CueEntry cue(String word) {
            return new CueEntry(
                    id,
                    CueEntry.Kind.ADVERB,
                    word,
                    "",
                    stance == null ? Stance.STATE : stance,
                    certainty,
                    Set.of(CuePattern.RAISING),
                    Set.of());
        }
    }

    private final Map<Where, Map<String, Hedge>> byWord = new EnumMap<>(Where.class);

    private HedgeTable(List<Hedge> hedges) {
        for (Hedge hedge : hedges) {
            hedge.words().forEach(word -> put(hedge.where(), word, hedge));
            if (hedge.where() == Where.RAISING) {
                hedge.words().forEach(word -> put(Where.CONTENT, word, hedge));
            }
        }
    }

    private void put(Where where, String word, Hedge hedge) {
        byWord.computeIfAbsent(where, any -> new HashMap<>()).putIfAbsent(word, hedge);
    }

    static HedgeTable load() {
        return new HedgeTable(RuleTable.beside(HedgeTable.class, "hedges.tsv").rows().stream()
                .map(HedgeTable::hedge)
                .toList());
    }

    private static Hedge hedge(RuleRow row) {
        return new Hedge(
                row.id(),
                row.constant("where", Where.class),
                Set.copyOf(row.list("words")),
                row.constant("certainty", Certainty.class),
                row.optional("stance").isPresent() ? row.constant("stance", Stance.class) : null,
                row.optional("negated").isPresent());
    }

    /** Says whether a token can be a cue of its own, before anything is known of its syntax. */
    boolean mayStart(Token token) {
        return find(Where.ALONE, token.lower()) != null || find(Where.OPEN, token.lower()) != null;
    }

    /** Returns the row of that place that has the first of these words that any has, or null. */
    @Nullable Hedge find(Where where, String... words) {
        Map<String, Hedge> known = byWord.getOrDefault(where, Map.of());
        for (String word : words) {
            Hedge found = known.get(word.toLowerCase(Locale.ROOT));
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
