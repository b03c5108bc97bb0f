package org.hearsay.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
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

/** Finds claims on one connection. */
final class ClaimSearch {
    private static final String FROM = " FROM claim c LEFT JOIN claim_link l ON l.claim = c.id";

    private final Handle handle;

    ClaimSearch(Handle handle) {
        this.handle = handle;
    }

    List<ClaimRecord> page(ClaimQuery query) {
        return condition(query, true)
                .query(handle, ClaimRowReader.SELECT, " ORDER BY c.id LIMIT ?", query.limit())
                .map(ClaimRowReader::claim)
                .list();
    }

    long count(ClaimQuery query) {
        return condition(query, false)
                .query(handle, "SELECT count(*)" + FROM, "")
                .mapTo(Long.class)
                .one();
    }

    Optional<ClaimRecord> byPrefix(String prefix) {
        return Ids.resolved(handle, "SELECT id FROM claim WHERE id >= ? AND id < ? LIMIT 2", prefix)
                .flatMap(id -> handle.createQuery(ClaimRowReader.SELECT + "WHERE c.id = ?")
                        .bind(0, id)
                        .map(ClaimRowReader::claim)
                        .findFirst());
    }

    Map<String, Long> facet(ClaimQuery query, Facet facet, int limit) {
        Condition condition = condition(query, false);
        String value = column(facet);
        String from = FROM;
        if (isSeveral(facet)) {
            value = "f.value";
            from += " JOIN claim_facet f ON f.claim = c.number";
            condition.and("f.facet = ?", token(facet));
        }
        condition.and(value + " IS NOT NULL");
        Map<String, Long> counts = new LinkedHashMap<>();
        condition
                .query(
                        handle,
                        "SELECT " + value + ", count(*) AS n" + from,
                        " GROUP BY 1 ORDER BY n DESC, 1 LIMIT ?",
                        limit)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
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
            Condition inner = facet == Facet.ACTOR || facet == Facet.RECIPIENT || facet == Facet.SOURCE
                    ? Condition.actor("f.value", value)
                    : new Condition().and("f.value = ?", value);
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
