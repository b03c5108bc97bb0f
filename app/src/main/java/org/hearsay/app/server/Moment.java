package org.hearsay.app.server;

import java.time.DateTimeException;
import java.time.Instant;
import org.hearsay.ledger.Ledger;

/** A state of the ledger, by the last entry that it has: given as its number, or as an instant. */
final class Moment {
    private Moment() {}

    static long entry(Ledger ledger, String asOf) {
        if (asOf.matches("[0-9]{1,18}")) {
            return Long.parseLong(asOf);
        }
        try {
            return ledger.past().lastEntry(Instant.parse(asOf));
        } catch (DateTimeException malformed) {
            throw RequestFault.badParameter("asof", "is the number of an entry or an instant, as 2025-08-15T12:00:00Z");
        }
    }
}
