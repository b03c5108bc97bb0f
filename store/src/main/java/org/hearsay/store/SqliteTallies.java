package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.event.EventType;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Tallies;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The tallies of a ledger in SQLite. */
final class SqliteTallies implements Tallies {
    private static final String STANDS = "c.status NOT IN ('withdrawn', 'superseded')";
    private static final List<String> PARTS = List.of("actor", "recipient", "source");

    private final Connections connections;

    SqliteTallies(Connections connections) {
        this.connections = connections;
    }

    @Override
    public List<ActorTally> actors(@Nullable String after, int limit) {
        return connections.snapshot(handle -> {
            Map<String, long[]> counts = new TreeMap<>();
            for (int part = 0; part < PARTS.size(); part++) {
                count(handle, part, after, limit, counts);
            }
            // The first of each part, put together, hold the first of all.
            return counts.keySet().stream()
                    .limit(limit)
                    .map(id -> tally(handle, id))
                    .toList();
        });
    }

    private static void count(Handle handle, int part, @Nullable String after, int limit, Map<String, long[]> counts) {
        handle.createQuery(
                        "SELECT DISTINCT value FROM claim_facet WHERE facet = ? AND value > ? ORDER BY value LIMIT ?")
                .bind(0, PARTS.get(part))
                .bind(1, after == null ? "" : after)
                .bind(2, limit)
                .mapTo(String.class)
                .forEach(id -> counts.put(id, new long[0]));
    }

    private static ActorTally tally(Handle handle, String id) {
        List<Long> counts = new ArrayList<>();
        for (String part : PARTS) {
            counts.add(handle.createQuery("SELECT count(*) FROM claim_facet f JOIN claim c ON c.number = f.claim"
                            + " WHERE f.facet = ? AND f.value = ? AND " + STANDS)
                    .bind(0, part)
                    .bind(1, id)
                    .mapTo(Long.class)
                    .one());
        }
        return new ActorTally(id, counts.get(0), counts.get(1), counts.get(2));
    }

    @Override
    public List<Dyad> dyads(DyadQuery query) {
        String period = period(query.period());
        Condition condition =
                new Condition().and("a.facet = 'actor'").and(STANDS).and("c.type IS NOT NULL");
        narrow(query, condition);
        Dyad after = query.after();
        if (after != null) {
            condition.and(
                    "(a.value, r.value, c.type, coalesce(" + period + ", '')) > (?, ?, ?, ?)",
                    after.actor(),
                    after.recipient(),
                    Tokens.of(after.type()),
                    after.from() == null ? "" : after.from().toString());
        }
        return connections.read(handle -> condition
                .query(
                        handle,
                        "SELECT a.value, r.value, c.type, coalesce(" + period + ", ''), count(*) FROM claim_facet a"
                                + " JOIN claim_facet r ON r.claim = a.claim AND r.facet = 'recipient'"
                                + " JOIN claim c ON c.number = a.claim",
                        " GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4 LIMIT ?",
                        query.limit())
                .map(SqliteTallies::dyad)
                .list());
    }

    private static void narrow(DyadQuery query, Condition condition) {
        String actor = query.actor();
        String recipient = query.recipient();
        LocalDate from = query.from();
        LocalDate to = query.to();
        if (actor != null) {
            condition.andAny(List.of(Condition.actor("a.value", actor)));
        }
        if (recipient != null) {
            condition.andAny(List.of(Condition.actor("r.value", recipient)));
        }
        if (from != null) {
            condition.and("c.time_from >= ?", from.toString());
        }
        if (to != null) {
            condition.and("c.time_to <= ?", to.toString());
        }
    }

    private static String period(Period period) {
        return switch (period) {
            case ALL -> "NULL";
            case WEEK -> within("date(%s, 'weekday 0', '-6 days')");
            case MONTH -> within("substr(%s, 1, 7) || '-01'");
        };
    }

    private static String within(String first) {
        String from = first.replace("%s", "c.time_from");
        return "CASE WHEN " + from + " = " + first.replace("%s", "c.time_to") + " THEN " + from + " END";
    }

    private static Dyad dyad(ResultSet row, StatementContext context) throws SQLException {
        String from = row.getString(4);
        return new Dyad(
                row.getString(1),
                row.getString(2),
                EventType.valueOf(row.getString(3)),
                from.isEmpty() ? null : LocalDate.parse(from),
                row.getLong(5));
    }

    @Override
    public List<SourceTally> sources(@Nullable String after, int limit) {
        return connections.snapshot(handle -> new LinkSearch(handle)
                .page(LinkRow.Kind.ORIGIN, Links.Origin.class, LinkQuery.ALL.page(after, limit)).stream()
                        .map(origin -> tally(handle, origin))
                        .toList());
    }

    @Override
    public Optional<SourceTally> source(String id) {
        return connections.snapshot(
                handle -> handle.createQuery("SELECT record FROM link WHERE kind = 'origin' AND id = ?")
                        .bind(0, id)
                        .map((row, context) -> ClaimJson.read(row.getString(1), Links.Origin.class))
                        .findFirst()
                        .map(origin -> tally(handle, origin)));
    }

    private static SourceTally tally(Handle handle, Links.Origin origin) {
        String ofOrigin = " FROM link_member m JOIN link_member o ON o.kind = '%k' AND o.role = 'claim' AND o.member ="
                + " m.member JOIN link l ON l.kind = o.kind AND l.id = o.id %j WHERE m.kind = 'origin' AND m.role ="
                + " 'claim' AND m.id = ?";
        String occurrences = "SELECT count(DISTINCT o.id)"
                + ofOrigin.replace("%k", "occurrence").replace("%j", "");
        String ofFigures = ofOrigin.replace("%k", "figure").replace("%j", "JOIN json_each(l.record, '$.values') v");
        return new SourceTally(
                origin.id(),
                origin.name(),
                origin.type(),
                origin.outlets(),
                origin.claims().size(),
                count(handle, occurrences, origin.id()),
                count(handle, occurrences + " AND json_array_length(l.record, '$.origins') > 1", origin.id()),
                count(
                        handle,
                        "SELECT count(DISTINCT o.id)"
                                + ofOrigin.replace("%k", "conflict").replace("%j", ""),
                        origin.id()),
                count(
                        handle,
                        "SELECT count(DISTINCT m.member)" + ofFigures + " AND v.value ->> '$.claim' = m.member"
                                + " AND v.value ->> '$.supersededBy' IS NOT NULL",
                        origin.id()));
    }

    private static long count(Handle handle, String sql, String id) {
        return handle.createQuery(sql).bind(0, id).mapTo(Long.class).one();
    }
}
