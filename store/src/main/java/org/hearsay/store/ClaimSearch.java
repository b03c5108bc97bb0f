package org.hearsay.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds claims on one connection. */
final class ClaimSearch {
    private static final String FROM = " FROM claim c";
    private static final String MERGED =
            "SELECT former AS id, current FROM actor_merge UNION SELECT current, current FROM actor_merge";
    private static final String UNMERGED = " NOT IN (SELECT id FROM (" + MERGED + "))";
    private static final String LINKED = FROM + " LEFT JOIN claim_link l ON l.claim = c.id";

    private final Handle handle;

    ClaimSearch(Handle handle) {
        this.handle = handle;
    }

    List<ClaimRecord> page(ClaimQuery asked) {
        ClaimQuery query = expanded(asked);
        // The page is chosen first, so that what is sorted and passed over are numbers and not whole claims.
        return condition(query, true)
                .query(
                        handle,
                        ClaimRowReader.SELECT + "WHERE c.number IN (SELECT c.number" + from(query),
                        " ORDER BY c.id LIMIT ?) ORDER BY c.id",
                        query.limit())
                .map(ClaimRowReader::claim)
                .list();
    }

    long count(ClaimQuery asked) {
        ClaimQuery query = expanded(asked);
        return condition(query, false)
                .query(handle, "SELECT count(*)" + from(query), "")
                .mapTo(Long.class)
                .one();
    }

    Optional<ClaimRecord> byPrefix(String prefix) {
        return Ids.given(handle, "SELECT id FROM claim WHERE id >= ? AND id < ? LIMIT 2", prefix)
                .flatMap(id -> handle.createQuery(ClaimRowReader.SELECT + "WHERE c.id = ?")
                        .bind(0, id)
                        .map(ClaimRowReader::claim)
                        .findFirst());
    }

    /** Returns the query with all ids that count as one with those that it names. */
    private ClaimQuery expanded(ClaimQuery query) {
        ClaimQuery expanded = query;
        for (Map.Entry<Facet, List<String>> asked : query.facets().entrySet()) {
            if (isActor(asked.getKey())) {
                String[] ids = asked.getValue().stream()
                        .flatMap(id -> SqliteIdentities.ids(handle, id).stream())
                        .distinct()
                        .toArray(String[]::new);
                expanded = expanded.with(asked.getKey(), ids);
            }
        }
        return expanded;
    }

    Map<String, Long> facet(ClaimQuery asked, Facet facet, int limit) {
        ClaimQuery query = expanded(asked);
        if (!isActor(facet) || !SqliteIdentities.isAnyMerged(handle)) {
            return values(query, facet, limit, false);
        }
        // Few ids are merged, and only of those can one claim have two that count as one.
        Map<String, Long> counts = new HashMap<>(values(query, facet, limit, true));
        counts.putAll(mergedValues(query, facet, limit));
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .forEach(count -> sorted.put(count.getKey(), count.getValue()));
        return sorted;
    }

    /**
     * Counts values as claims have them.
     *
     * @param unmerged whether ids that are merged are left out
     */
    private Map<String, Long> values(ClaimQuery query, Facet facet, int limit, boolean unmerged) {
        if (isSeveral(facet) && query.facets().isEmpty() && query.words() == null) {
            return counts(ofAll(facet, query.withHistory(), limit, unmerged));
        }
        Condition condition = condition(query, false);
        String value = column(facet);
        String from = facet == Facet.OCCURRENCE || facet == Facet.STORY ? LINKED : from(query);
        if (isSeveral(facet)) {
            value = "f.value";
            from += " JOIN claim_facet f ON f.claim = c.number";
            condition.and("f.facet = ?", token(facet));
        }
        condition.and(value + (unmerged ? UNMERGED : " IS NOT NULL"));
        if (facet == Facet.TIME) {
            condition.and("c.time_from IS NOT NULL");
        }
        return counts(condition.query(
                handle, "SELECT " + value + ", count(*) AS n" + from, " GROUP BY 1 ORDER BY n DESC, 1 LIMIT ?", limit));
    }

    private Map<String, Long> mergedValues(ClaimQuery query, Facet facet, int limit) {
        Condition condition = condition(query, false).and("f.facet = ?", token(facet));
        return counts(condition.query(
                handle,
                "SELECT m.current, count(DISTINCT c.number) AS n FROM (" + MERGED
                        + ") m CROSS JOIN claim_facet f ON f.value"
                        + " = m.id CROSS JOIN claim c ON c.number = f.claim LEFT JOIN claim_link l ON l.claim = c.id",
                " GROUP BY 1 ORDER BY n DESC, 1 LIMIT ?",
                limit));
    }

    /** Counts values over all claims without looking at a claim, and takes off those of claims that no longer stand, which are few:
     * CROSS JOIN has SQLite begin with them. */
    private Query ofAll(Facet facet, boolean withHistory, int limit, boolean unmerged) {
        String all = "SELECT value, count(*) AS n FROM claim_facet WHERE facet = :facet GROUP BY 1";
        String gone =
                " UNION ALL SELECT f.value, -count(*) FROM claim c CROSS JOIN claim_facet f ON f.claim = c.number AND f.facet ="
                        + " :facet WHERE c.status IN ('withdrawn', 'superseded') GROUP BY 1";
        return handle.createQuery("SELECT value, sum(n) AS n FROM (" + all + (withHistory ? "" : gone)
                        + ") GROUP BY 1 HAVING sum(n) > 0" + (unmerged ? " AND value" + UNMERGED : "")
                        + " ORDER BY 2 DESC, 1 LIMIT :limit")
                .bind("facet", token(facet))
                .bind("limit", limit);
    }

    private static Map<String, Long> counts(Query query) {
        Map<String, Long> counts = new LinkedHashMap<>();
        query.map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** SQLite looks every claim's links up where it is told of them, though nothing is asked about them. */
    private static String from(ClaimQuery query) {
        boolean asksForLinks =
                query.facets().containsKey(Facet.OCCURRENCE) || query.facets().containsKey(Facet.STORY);
        return asksForLinks ? LINKED : FROM;
    }

    private static Condition condition(ClaimQuery query, boolean paged) {
        Condition condition = new Condition();
        if (!query.withHistory() && !query.facets().containsKey(Facet.STATUS)) {
            condition.and("c.status NOT IN ('withdrawn', 'superseded')");
        }
        query.facets()
                .forEach((facet, values) -> condition.andAny(
                        values.stream().map(value -> condition(facet, value)).toList()));
        String words = query.words();
        if (words != null) {
            condition.and("c.number IN (SELECT rowid FROM claim_text WHERE claim_text MATCH ?)", match(words));
        }
        String after = query.after();
        if (paged && after != null) {
            condition.and("c.id > ?", after);
        }
        return condition;
    }

    private static Condition condition(Facet facet, String value) {
        if (facet == Facet.TIME) {
            return time(value);
        }
        if (isSeveral(facet)) {
            Condition inner =
                    isActor(facet) ? Condition.actor("f.value", value) : new Condition().and("f.value = ?", value);
            return inner.within(
                    "c.number IN (SELECT f.claim FROM claim_facet f WHERE f.facet = '" + token(facet) + "' AND ", ")");
        }
        return new Condition().and(column(facet) + " = ?", value);
    }

    /** Demands that a claim's time lies in a day, a month or a year. */
    private static Condition time(String prefix) {
        LocalDate from;
        LocalDate to;
        try {
            switch (prefix.length()) {
                case 4 -> {
                    from = Year.parse(prefix).atDay(1);
                    to = from.plusYears(1).minusDays(1);
                }
                case 7 -> {
                    from = YearMonth.parse(prefix).atDay(1);
                    to = from.plusMonths(1).minusDays(1);
                }
                default -> {
                    from = LocalDate.parse(prefix);
                    to = from;
                }
            }
        } catch (DateTimeException exception) {
            throw new IllegalArgumentException("a time is YYYY, YYYY-MM or YYYY-MM-DD: " + prefix, exception);
        }
        return new Condition().and("c.time_from >= ?", from.toString()).and("c.time_to <= ?", to.toString());
    }

    private static boolean isActor(Facet facet) {
        return facet == Facet.ACTOR || facet == Facet.RECIPIENT || facet == Facet.SOURCE;
    }

    private static boolean isSeveral(Facet facet) {
        return switch (facet) {
            case ACTOR, RECIPIENT, SOURCE, SOURCE_TYPE, STANCE -> true;
            default -> false;
        };
    }

    private static String token(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String column(Facet facet) {
        return switch (facet) {
            case OCCURRENCE, STORY -> "l." + token(facet);
            // A month where the time lies in one, else a year where it lies in one.
            case TIME ->
                "CASE WHEN substr(c.time_from, 1, 7) = substr(c.time_to, 1, 7) THEN substr(c.time_from, 1, 7)"
                        + " WHEN substr(c.time_from, 1, 4) = substr(c.time_to, 1, 4) THEN substr(c.time_from, 1, 4) END";
            default -> "c." + token(facet);
        };
    }

    /** Returns the words as quoted strings, which hold no query syntax. Words without a letter or digit find nothing. */
    private static String match(String words) {
        List<String> quoted = new ArrayList<>();
        for (String word : words.split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (!word.isEmpty()) {
                quoted.add('"' + word + '"');
            }
        }
        return quoted.isEmpty() ? "\"\"" : quoted.stream().collect(Collectors.joining(" "));
    }
}
