package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
            Map<String, Long> gone = gone(handle);
            // The first of each part, put together, hold the first of all.
            return counts.keySet().stream()
                    .limit(limit)
                    .map(id -> tally(handle, id, gone))
                    .toList();
        });
    }

    private static void count(Handle handle, int part, @Nullable String after, int limit, Map<String, long[]> counts) {
        // An id that was given up has no line of its own; the one that stands for it has one, whether a claim names it
        // or not.
        handle.createQuery("SELECT DISTINCT value FROM claim_facet WHERE facet = :part AND value > :after"
                        + " AND value NOT IN (SELECT former FROM actor_merge) UNION"
                        + " SELECT m.current FROM actor_merge m WHERE m.current > :after AND EXISTS"
                        + " (SELECT 1 FROM claim_facet f WHERE f.facet = :part AND f.value = m.former)"
                        + " ORDER BY 1 LIMIT :limit")
                .bind("part", PARTS.get(part))
                .bind("after", after == null ? "" : after)
                .bind("limit", limit)
                .mapTo(String.class)
                .forEach(id -> counts.put(id, new long[0]));
    }

    /** Returns how many claims that no longer stand name each id in each part: they are few beside those that do. */
    private static Map<String, Long> gone(Handle handle) {
        Map<String, Long> gone = new HashMap<>();
        handle.createQuery(
                        "SELECT f.facet || ' ' || f.value, count(*) FROM claim c CROSS JOIN claim_facet f ON f.claim = c.number"
                                + " WHERE c.status IN ('withdrawn', 'superseded') AND f.facet IN (<parts>) GROUP BY 1")
                .bindList("parts", PARTS)
                .map((row, context) -> gone.put(row.getString(1), row.getLong(2)))
                .list();
        return gone;
    }

    private static ActorTally tally(Handle handle, String id, Map<String, Long> gone) {
        List<Long> counts = new ArrayList<>();
        List<String> ids = SqliteIdentities.ids(handle, id);
        for (String part : PARTS) {
            if (ids.size() == 1) {
                // Counted without a look at the claims.
                counts.add(handle.createQuery("SELECT count(*) FROM claim_facet WHERE facet = :part AND value = :id")
                                .bind("part", part)
                                .bind("id", id)
                                .mapTo(Long.class)
                                .one()
                        - gone.getOrDefault(part + ' ' + id, 0L));
                continue;
            }
            counts.add(handle.createQuery("SELECT count(DISTINCT c.number) FROM claim_facet f"
                            + " JOIN claim c ON c.number = f.claim WHERE f.facet = :part AND f.value IN (<ids>) AND "
                            + STANDS)
                    .bind("part", part)
                    .bindList("ids", ids)
                    .mapTo(Long.class)
                    .one());
        }
        return new ActorTally(id, counts.get(0), counts.get(1), counts.get(2));
    }

    @Override
    public List<Dyad> dyads(DyadQuery query) {
        return connections.read(handle -> dyads(handle, query));
    }

    private static List<Dyad> dyads(Handle handle, DyadQuery query) {
        boolean merged = SqliteIdentities.isAnyMerged(handle);
        String actor = merged ? SqliteIdentities.currentOf("a.value") : "a.value";
        String recipient = merged ? SqliteIdentities.currentOf("r.value") : "r.value";
        String period = period(query.period());
        Condition condition =
                new Condition().and("a.facet = 'actor'").and(STANDS).and("c.type IS NOT NULL");
        narrow(handle, query, condition);
        Dyad after = query.after();
        if (after != null) {
            condition.and(
                    "(" + actor + ", " + recipient + ", c.type, coalesce(" + period + ", '')) > (?, ?, ?, ?)",
                    after.actor(),
                    after.recipient(),
                    Tokens.of(after.type()),
                    after.from() == null ? "" : after.from().toString());
        }
        return condition
                .query(
                        handle,
                        "SELECT " + actor + ", " + recipient + ", c.type, coalesce(" + period + ", ''), "
                                + (merged ? "count(DISTINCT c.number)" : "count(*)") + " FROM claim_facet a"
                                + " JOIN claim_facet r ON r.claim = a.claim AND r.facet = 'recipient'"
                                + " JOIN claim c ON c.number = a.claim",
                        " GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4 LIMIT ?",
                        query.limit())
                .map(SqliteTallies::dyad)
                .list();
    }

    private static void narrow(Handle handle, DyadQuery query, Condition condition) {
        String actor = query.actor();
        String recipient = query.recipient();
        LocalDate from = query.from();
        LocalDate to = query.to();
        if (actor != null) {
            condition.andAny(anyOf(handle, "a.value", actor));
        }
        if (recipient != null) {
            condition.andAny(anyOf(handle, "r.value", recipient));
        }
        if (from != null) {
            condition.and("c.time_from >= ?", from.toString());
        }
        if (to != null) {
            condition.and("c.time_to <= ?", to.toString());
        }
    }

    private static List<Condition> anyOf(Handle handle, String column, String actor) {
        return SqliteIdentities.ids(handle, actor).stream()
                .map(id -> Condition.actor(column, id))
                .toList();
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
