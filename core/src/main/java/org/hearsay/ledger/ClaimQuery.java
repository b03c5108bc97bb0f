package org.hearsay.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for. An empty query asks for all that stand: neither withdrawn nor superseded.
 *
 * @param words full-text search over evidence, headline and sources: all words must occur, in any form ("soldier" finds
 *     "soldiers"), or null; treated as words, never as query syntax
 * @param facets values by facet; several values of one facet are alternatives, several facets must all hold. Tokens are as in
 *     the JSON record ({@code at-least}, {@code ASSAULT}); the id of a state without sector ({@code RUS}) stands for all its
 *     sectors ({@code RUS:MIL}); asking for the status {@code withdrawn} or {@code superseded} needs no {@code withHistory}
 * @param withHistory whether withdrawn and superseded claims are asked for too
 * @param after the id of the last claim of the page before, or null for the first page
 * @param limit the most claims in a page, at least 1
 */
public record ClaimQuery(
        @Nullable String words,
        Map<Facet, List<String>> facets,
        boolean withHistory,
        @Nullable String after,
        int limit) {

    /** What claims can be narrowed by. */
    public enum Facet {
        KIND,
        STATUS,
        ARTICLE,
        OUTLET,
        TYPE,
        REALIS,
        MEASURE,
        ACTOR,
        RECIPIENT,
        SOURCE,
        SOURCE_TYPE,
        STANCE,
        PLACE,
        OCCURRENCE,
        STORY,
        /** A day, month or year that the claim's time lies in, as an ISO 8601 prefix. */
        TIME
    }

    /** The query for everything that stands. */
    public static final ClaimQuery ALL = new ClaimQuery(null, Map.of(), false, null, Integer.MAX_VALUE);

    public ClaimQuery {
        Map<Facet, List<String>> copy = new TreeMap<>();
        facets.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        facets = java.util.Collections.unmodifiableMap(copy);
        if (limit < 1) {
            throw new IllegalArgumentException("a page has at least one claim: " + limit);
        }
    }

    public ClaimQuery withWords(@Nullable String other) {
        return new ClaimQuery(other, facets, withHistory, after, limit);
    }

    public ClaimQuery page(@Nullable String newAfter, int newLimit) {
        return new ClaimQuery(words, facets, withHistory, newAfter, newLimit);
    }

    public ClaimQuery with(Facet facet, String... values) {
        Map<Facet, List<String>> copy = new TreeMap<>(facets);
        copy.put(facet, List.of(values));
        return new ClaimQuery(words, copy, withHistory, after, limit);
    }
}
