package org.hearsay.store;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.LedgerStatus;
import org.jdbi.v3.core.Handle;

/** Counts what a ledger holds. */
final class StatusReader {
    private final Handle handle;

    StatusReader(Handle handle) {
        this.handle = handle;
    }

    LedgerStatus status() {
        Map<ClaimStatus, Long> claims = new HashMap<>();
        counts("SELECT status, count(*) FROM claim GROUP BY 1")
                .forEach((status, count) -> claims.put(ClaimRowReader.status(status), count));
        return new LedgerStatus(
                count("SELECT count(*) FROM article WHERE superseded_by IS NULL"),
                count("SELECT count(*) FROM article WHERE superseded_by IS NULL AND unread IS NULL"),
                counts(
                        "SELECT unread, count(*) FROM article WHERE superseded_by IS NULL AND unread IS NOT NULL GROUP BY 1"),
                count("SELECT count(*) FROM article WHERE superseded_by IS NOT NULL"),
                claims,
                counts("SELECT engine, count(*) FROM article GROUP BY 1"),
                count("SELECT count(*) FROM entry"),
                handle.createQuery("SELECT hash FROM entry ORDER BY sequence DESC LIMIT 1")
                        .mapTo(String.class)
                        .findFirst()
                        .orElse(null),
                new LinkRows(handle).isStale());
    }

    private long count(String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    private Map<String, Long> counts(String sql) {
        Map<String, Long> counts = new HashMap<>();
        handle.createQuery(sql)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
