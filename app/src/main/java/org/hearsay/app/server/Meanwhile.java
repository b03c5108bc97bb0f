package org.hearsay.app.server;

import java.util.List;
import org.hearsay.ledger.ClaimRecord;
import org.jspecify.annotations.Nullable;

/**
 * What happened between reading and deciding.
 *
 * @param etag with what to decide again
 * @param current the claim as it is now, or null where it is about something else
 * @param changes what happened, oldest first
 */
record Meanwhile(String etag, @Nullable ClaimRecord current, List<HistoryStep> changes) {
    Meanwhile {
        changes = List.copyOf(changes);
    }
}
