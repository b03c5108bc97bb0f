package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hearsay.ledger.Entry;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Appends entries in one transaction. The hash of an entry is the SHA-256 of the previous hash, sequence, kind, subject, time,
 * writer and payload, each closed by a line feed; only the payload, which comes last, may hold one itself.
 */
final class Entries {
    static final String FIRST = "0".repeat(64);
    static final String COLUMNS = "sequence, kind, subject, at, \"by\", payload, previous, hash";

    private final Statements statements;
    private final Clock clock;
    private final String by;
    private long sequence;
    private String hash;

    /** @param by who writes, in one line */
    Entries(Statements statements, Clock clock, String by) {
        this.statements = statements;
        this.clock = clock;
        this.by = by.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        Head head = statements
                .handle()
                .createQuery("SELECT sequence, hash FROM entry ORDER BY sequence DESC LIMIT 1")
                .map((row, context) -> new Head(row.getLong(1), row.getString(2)))
                .findFirst()
                .orElse(new Head(0, FIRST));
        this.sequence = head.sequence();
        this.hash = head.hash();
    }

    /** The last entry. */
    private record Head(long sequence, String hash) {}

    /** Returns the sequence of the last entry, or 0 where there is none. */
    long head() {
        return sequence;
    }

    /** Appends an entry and returns its sequence. */
    long append(String kind, String subject, String payload) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        sequence++;
        String previous = hash;
        hash = hash(previous, sequence, kind, subject, at.toString(), by, payload);
        statements.run(
                "INSERT INTO entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                sequence,
                kind,
                subject,
                at.toString(),
                by,
                payload,
                previous,
                hash);
        return sequence;
    }

    /** Returns the hash that an entry must have. */
    static String hash(
            String previous, long sequence, String kind, String subject, String at, String by, String payload) {
        return new Hashes()
                .line(previous)
                .line(Long.toString(sequence))
                .line(kind)
                .line(subject)
                .line(at)
                .line(by)
                .line(payload)
                .hex();
    }

    static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Instant.parse(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}
