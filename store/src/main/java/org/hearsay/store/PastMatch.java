package org.hearsay.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.jspecify.annotations.Nullable;

/** Says whether a claim of the past is asked for; tables know only the present. The same as {@link ClaimSearch} says of those. */
final class PastMatch {
    private final ClaimQuery query;

    PastMatch(ClaimQuery query) {
        if (query.words() != null
                || query.facets().containsKey(Facet.OCCURRENCE)
                || query.facets().containsKey(Facet.STORY)) {
            throw new IllegalArgumentException("words, occurrences and stories of the past are not kept");
        }
        this.query = query;
    }

    boolean matches(ClaimRecord claim) {
        boolean gone = claim.status() == ClaimStatus.WITHDRAWN || claim.status() == ClaimStatus.SUPERSEDED;
        if (gone && !query.withHistory() && !query.facets().containsKey(Facet.STATUS)) {
            return false;
        }
        ClaimFacets facets = ClaimFacets.of(claim);
        for (Map.Entry<Facet, List<String>> wanted : query.facets().entrySet()) {
            if (wanted.getValue().stream().noneMatch(value -> matches(claim, facets, wanted.getKey(), value))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(ClaimRecord claim, ClaimFacets facets, Facet facet, String value) {
        return switch (facet) {
            case ACTOR, RECIPIENT, SOURCE ->
                several(facets, facet).anyMatch(one -> one.equals(value) || one.startsWith(value + ":"));
            case SOURCE_TYPE, STANCE -> several(facets, facet).anyMatch(value::equals);
            case TIME -> isWithin(facets, value);
            default -> Objects.equals(single(claim, facets, facet), value);
        };
    }

    private static Stream<String> several(ClaimFacets facets, Facet facet) {
        return facets.several().getOrDefault(Tokens.of(facet), Set.of()).stream();
    }

    private static @Nullable String single(ClaimRecord claim, ClaimFacets facets, Facet facet) {
        return switch (facet) {
            case KIND -> Tokens.of(claim.kind());
            case STATUS -> Tokens.of(claim.status());
            case ARTICLE -> claim.article().id();
            case OUTLET -> claim.article().outlet();
            case TYPE -> facets.type();
            case REALIS -> facets.realis();
            case MEASURE -> facets.measure();
            case PLACE -> facets.place();
            default -> null;
        };
    }

    /** A day, month or year is a prefix of the days in it, so both ends have it. */
    private static boolean isWithin(ClaimFacets facets, String prefix) {
        String from = facets.timeFrom();
        String to = facets.timeTo();
        return from != null && to != null && from.startsWith(prefix) && to.startsWith(prefix);
    }
}
