package org.hearsay.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Past;
import org.jdbi.v3.core.Handle;

/** The past of a ledger in SQLite. */
final class SqlitePast implements Past {
    private final Connections connections;

    SqlitePast(Connections connections) {
        this.connections = connections;
    }

    @Override
    public long lastEntry() {
        return connections.read(SqlitePast::last);
    }

    private static long last(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(sequence), 0) FROM entry")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public long lastEntry(Instant until) {
        return connections.snapshot(handle -> {
            long before = 0;
            long after = last(handle) + 1;
            while (after - before > 1) {
                long middle = before + (after - before) / 2;
                if (at(handle, middle).isAfter(until)) {
                    after = middle;
                } else {
                    before = middle;
                }
            }
            return before;
        });
    }

    private static Instant at(Handle handle, long sequence) {
        return Instant.parse(handle.createQuery("SELECT at FROM entry WHERE sequence = ?")
                .bind(0, sequence)
                .mapTo(String.class)
                .one());
    }

    @Override
    public Optional<ClaimRecord> claim(String claim, long entry) {
        return connections.snapshot(handle -> new PastClaims(handle, entry).claim(claim));
    }

    @Override
    public Claims claims(long entry, ClaimQuery query) {
        return connections.snapshot(handle -> new PastClaims(handle, entry).page(query));
    }

    @Override
    public Changes changes(long entry, int limit) {
        return connections.snapshot(handle -> new ClaimChanges(handle).since(entry, limit));
    }

    @Override
    public List<Entry> entries(String subject, long after) {
        return connections.read(handle -> new Decisions(handle).since(List.of(subject), after));
    }
}
