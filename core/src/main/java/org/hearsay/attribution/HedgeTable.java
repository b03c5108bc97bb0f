package org.hearsay.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    private final List<Hedge> hedges;

    private HedgeTable(List<Hedge> hedges) {
        this.hedges = hedges;
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

    /** Returns the row of that place that has one of these words, or null. */
    @Nullable Hedge find(Where where, String... words) {
        return hedges.stream()
                .filter(hedge -> hedge.where() == where)
                .filter(hedge -> Arrays.stream(words)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(hedge.words()::contains))
                .findFirst()
                .orElse(null);
    }
}
