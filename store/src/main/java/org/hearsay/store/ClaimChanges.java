package org.hearsay.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Past;
import org.jdbi.v3.core.Handle;

/** Finds the claims that entries after one are about, on one connection. */
final class ClaimChanges {
    private static final int BATCH = 1_000;

    /** How many entries one question looks at. */
    private static final int LOOKED_AT = 20_000;

    private static final String OF_ARTICLE = "('reading', 'amendment', 'supersession')";

    private final Handle handle;

    ClaimChanges(Handle handle) {
        this.handle = handle;
    }

    /** An entry, without what it says. */
    private record Step(long sequence, String kind, String subject) {}

    Past.Changes since(long entry, int limit) {
        List<ClaimRecord> found = new ArrayList<>();
        long seen = entry;
        for (int looked = 0; looked < LOOKED_AT; looked += BATCH) {
            List<Step> steps = after(seen);
            for (Step step : steps) {
                List<String> changed = changed(step);
                if (!found.isEmpty() && found.size() + changed.size() > limit) {
                    return new Past.Changes(found, seen, true);
                }
                changed.forEach(id -> new ClaimSearch(handle).byPrefix(id).ifPresent(found::add));
                seen = step.sequence();
            }
            if (steps.size() < BATCH) {
                return new Past.Changes(found, seen, false);
            }
        }
        return new Past.Changes(found, seen, true);
    }

    private List<Step> after(long sequence) {
        return handle.createQuery(
                        "SELECT sequence, kind, subject FROM entry WHERE sequence > ? ORDER BY sequence LIMIT ?")
                .bind(0, sequence)
                .bind(1, BATCH)
                .map((row, context) -> new Step(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Returns the claims for which this is the last entry about them: each is told once, at its last change. */
    private List<String> changed(Step step) {
        return switch (step.kind()) {
            case "link", "article" -> List.of();
            case "reading", "amendment", "supersession" ->
                handle.createQuery("SELECT id FROM claim WHERE article = ? ORDER BY id")
                        .bind(0, step.subject())
                        .mapTo(String.class)
                        .filter(id -> isLast(id, step))
                        .list();
            default -> isLast(step.subject(), step) ? List.of(step.subject()) : List.of();
        };
    }

    private boolean isLast(String claim, Step step) {
        Optional<Long> last = handle.createQuery("SELECT max((SELECT max(sequence) FROM entry WHERE subject = c.id),"
                        + " (SELECT coalesce(max(sequence), 0) FROM entry WHERE subject = c.article AND kind IN "
                        + OF_ARTICLE + ")) FROM claim c WHERE c.id = ?")
                .bind(0, claim)
                .mapTo(Long.class)
                .findFirst();
        return last.filter(sequence -> sequence == step.sequence()).isPresent();
    }
}
