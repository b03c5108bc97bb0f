package org.hearsay.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.KeptDecision;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it leaves the program. Immutable.
 *
 * @param entry the sequence of its entry
 * @param kind what kind of decision it is; the components from {@code fields} on are those that its kind has
 * @param subjects the ids of what it is about
 * @param at when, as ISO 8601 in UTC
 * @param was what it changed, as it was before
 * @param fields what an edit makes of fields; empty values take them away
 * @param text the text of a note
 * @param accepts whether a coding accepts
 * @param apart which of the subjects a split sets apart from the others
 * @param into which of two actors stands for both
 * @param undoes the entry that an undo takes back
 * @param undoneBy the entry that took it back, or null where it stands
 */
public record DecisionRecord(
        long entry,
        Decision.Kind kind,
        List<String> subjects,
        String at,
        String by,
        @Nullable String reason,
        Map<String, String> was,
        @Nullable Map<String, String> fields,
        @Nullable String text,
        @Nullable Integer credibility,
        @Nullable Boolean accepts,
        @Nullable String letter,
        @Nullable List<String> apart,
        @Nullable String into,
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        @Nullable Long undoes,
        @Nullable Long undoneBy) {

    public static DecisionRecord of(KeptDecision kept) {
        DecisionJson json = DecisionJson.of(kept.decision(), kept.subjects(), kept.reason(), 0, kept.was());
        return new DecisionRecord(
                kept.entry(),
                json.decision(),
                json.subjects(),
                kept.at().toString(),
                kept.by(),
                json.reason(),
                json.was(),
                json.fields(),
                json.text(),
                json.credibility(),
                json.accepts(),
                json.letter(),
                json.apart(),
                json.into(),
                json.low(),
                json.best(),
                json.high(),
                json.undoes(),
                kept.undoneBy());
    }
}
