package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.KeptDecision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Finds decisions on one connection. */
final class Decisions {
    private static final String SELECT = "SELECT d.sequence, e.at, e.\"by\", e.payload, d.undone_by FROM decision d"
            + " JOIN entry e ON e.sequence = d.sequence ";
    private static final String ABOUT = "(SELECT s.decision FROM decision_subject s WHERE s.subject = ?)";

    private final Handle handle;

    Decisions(Handle handle) {
        this.handle = handle;
    }

    List<KeptDecision> about(String subject) {
        return handle.createQuery(SELECT + "WHERE d.sequence IN " + ABOUT + " ORDER BY d.sequence")
                .bind(0, subject)
                .map(Decisions::kept)
                .list();
    }

    Optional<KeptDecision> find(long sequence) {
        return handle.createQuery(SELECT + "WHERE d.sequence = ?")
                .bind(0, sequence)
                .map(Decisions::kept)
                .findFirst();
    }

    List<KeptDecision> standing(Set<Decision.Kind> kinds) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(SELECT + "WHERE d.undone_by IS NULL AND d.kind IN (<kinds>) ORDER BY d.sequence")
                .bindList("kinds", kinds.stream().sorted().map(Tokens::of).toList())
                .map(Decisions::kept)
                .list();
    }

    private static KeptDecision kept(ResultSet row, StatementContext context) throws SQLException {
        DecisionJson json = ClaimJson.read(row.getString("payload"), DecisionJson.class);
        long undoneBy = row.getLong("undone_by");
        return new KeptDecision(
                row.getLong("sequence"),
                json.toDecision(),
                json.subjects(),
                Instant.parse(row.getString("at")),
                row.getString("by"),
                json.reason(),
                json.was(),
                undoneBy == 0 ? null : undoneBy);
    }

    /** @param blind whether only what was read counts, and not what others decided */
    long revision(Collection<String> subjects, boolean blind) {
        long revision = 0;
        for (String subject : subjects) {
            revision = Math.max(
                    revision,
                    number(
                            "SELECT coalesce(max(sequence), 0) FROM entry WHERE subject = ?"
                                    + " AND kind <> 'decision'",
                            subject));
            if (!blind) {
                revision = Math.max(
                        revision,
                        number(
                                "SELECT coalesce(max(s.decision), 0) FROM decision_subject s"
                                        + " JOIN decision d ON d.sequence = s.decision WHERE s.subject = ? AND NOT d.blind",
                                subject));
            }
        }
        return revision;
    }

    private long number(String sql, String subject) {
        return handle.createQuery(sql).bind(0, subject).mapTo(Long.class).one();
    }

    /** Returns the entries about these subjects after one, oldest first. */
    List<Entry> since(Collection<String> subjects, long seen) {
        return handle.createQuery("SELECT " + Entries.COLUMNS + " FROM entry WHERE sequence > :seen AND"
                        + " (subject IN (<subjects>) OR sequence IN (SELECT s.decision FROM decision_subject s"
                        + " WHERE s.subject IN (<subjects>))) AND sequence NOT IN"
                        + " (SELECT d.sequence FROM decision d WHERE d.blind) ORDER BY sequence")
                .bind("seen", seen)
                .bindList("subjects", List.copyOf(subjects))
                .map(Entries::entry)
                .list();
    }
}
