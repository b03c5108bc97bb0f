package org.hearsay.app.server;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.view.Token;

/** What the claims of a query can be narrowed by further. Safe for several threads. */
final class FacetGroups {
    private static final List<Facet> SHOWN = List.of(
            Facet.TYPE,
            Facet.SOURCE,
            Facet.STANCE,
            Facet.STATUS,
            Facet.ACTOR,
            Facet.RECIPIENT,
            Facet.SOURCE_TYPE,
            Facet.MEASURE,
            Facet.REALIS,
            Facet.PLACE,
            Facet.TIME,
            Facet.OUTLET,
            Facet.KIND);
    private static final int OPEN = 4;
    private static final int VALUES = 12;

    private final FacetCounts counts;

    FacetGroups(FacetCounts counts) {
        this.counts = counts;
    }

    /**
     * Returns the groups; only those that are open are counted.
     *
     * @param opened the facets that are to be open beside the first ones
     */
    List<ClaimsPage.Group> of(ClaimQuery query, Set<String> opened) {
        List<ClaimsPage.Group> groups = new ArrayList<>();
        for (Facet facet : SHOWN) {
            String name = Token.of(facet);
            boolean open = groups.size() < OPEN || query.facets().containsKey(facet) || opened.contains(name);
            groups.add(new ClaimsPage.Group(
                    title(facet),
                    name,
                    open,
                    Address.of(query).at("facets", name).toString(),
                    Address.of(query).with("open", name).toString(),
                    open ? values(query, facet) : List.of()));
        }
        return groups;
    }

    /** Returns the values of a facet. Those of one facet are alternatives: those that were not chosen are offered, too. */
    List<ClaimsPage.Value> values(ClaimQuery query, Facet facet) {
        List<String> chosen = query.facets().getOrDefault(facet, List.of());
        Address here = Address.of(query);
        String name = Token.of(facet);
        Map<String, Long> found = counts.facet(without(query, facet), facet, VALUES);
        List<ClaimsPage.Value> values = new ArrayList<>();
        chosen.stream()
                .filter(value -> !found.containsKey(value))
                .forEach(value -> values.add(new ClaimsPage.Value(
                        value, "", here.without(name, value).toString(), true)));
        found.forEach((value, count) -> {
            boolean isChosen = chosen.contains(value);
            Address there = isChosen ? here.without(name, value) : here.with(name, value);
            values.add(new ClaimsPage.Value(
                    value.isBlank() ? "not named" : value,
                    String.format(Locale.ENGLISH, "%,d", count),
                    there.toString(),
                    isChosen));
        });
        return values;
    }

    private static ClaimQuery without(ClaimQuery query, Facet facet) {
        Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
        others.putAll(query.facets());
        others.remove(facet);
        return new ClaimQuery(query.words(), others, query.withHistory(), null, Integer.MAX_VALUE);
    }

    private static String title(Facet facet) {
        String words = Token.of(facet).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
