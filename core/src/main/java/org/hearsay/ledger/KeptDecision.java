package org.hearsay.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the ledger.
 *
 * @param entry the sequence of its entry
 * @param decision what was decided
 * @param subjects what it is about: as the decision says, and of an undo what the decision was about that it takes back
 * @param at when
 * @param by who decided
 * @param reason why, or null where none was given
 * @param was what it changed, as it was before, by the name of the field; a field that was not there is not named
 * @param undoneBy the sequence of the entry that took it back, or null where it stands
 */
public record KeptDecision(
        long entry,
        Decision decision,
        List<String> subjects,
        Instant at,
        String by,
        @Nullable String reason,
        Map<String, String> was,
        @Nullable Long undoneBy) {
    public KeptDecision {
        subjects = List.copyOf(subjects);
        was = Collections.unmodifiableMap(new TreeMap<>(was));
    }

    public boolean stands() {
        return undoneBy == null;
    }
}
