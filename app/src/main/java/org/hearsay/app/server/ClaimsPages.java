package org.hearsay.app.server;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.hearsay.view.ClaimRow;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;

/** Makes the page that lists claims. Safe for several threads. */
final class ClaimsPages {
    private static final List<Facet> SHOWN = List.of(
            Facet.TYPE,
            Facet.MEASURE,
            Facet.REALIS,
            Facet.STANCE,
            Facet.SOURCE_TYPE,
            Facet.SOURCE,
            Facet.ACTOR,
            Facet.RECIPIENT,
            Facet.PLACE,
            Facet.OUTLET,
            Facet.KIND);
    private static final int OPEN = 4;
    private static final int VALUES = 12;

    private final Ledger ledger;

    ClaimsPages(Ledger ledger) {
        this.ledger = ledger;
    }

    ClaimsPage page(ClaimQuery query, @Nullable String after, int limit) {
        Page<ClaimRecord> page = Page.of(ledger.claims(query.page(after, limit + 1)), limit, ClaimRecord::id);
        List<ClaimsPage.Link> narrowed = narrowed(query);
        String words = query.words() == null ? "" : query.words();
        return new ClaimsPage(
                words.isEmpty() ? "Claims" : words,
                words,
                kept(query),
                narrowed,
                !narrowed.isEmpty(),
                groups(query),
                page.items().stream().map(ClaimCard::of).toList(),
                page.items().isEmpty(),
                total(ledger.count(query)),
                ledger.linksAreStale(),
                page.next() == null
                        ? null
                        : Address.of(query).with("cursor", page.next()).toString());
    }

    private static String total(long count) {
        return String.format(Locale.ENGLISH, count == 1 ? "%,d claim" : "%,d claims", count);
    }

    private static List<ClaimsPage.Hidden> kept(ClaimQuery query) {
        List<ClaimsPage.Hidden> kept = new ArrayList<>();
        query.facets()
                .forEach((facet, values) ->
                        values.forEach(value -> kept.add(new ClaimsPage.Hidden(Token.of(facet), value))));
        return kept;
    }

    private static List<ClaimsPage.Link> narrowed(ClaimQuery query) {
        Address here = Address.of(query);
        List<ClaimsPage.Link> links = new ArrayList<>();
        query.facets().forEach((facet, values) -> {
            for (String value : values) {
                String name = Token.of(facet);
                String text = name.replace('-', ' ') + ": " + ClaimRow.shorten(value);
                links.add(new ClaimsPage.Link(text, here.without(name, value).toString()));
            }
        });
        return links;
    }

    private List<ClaimsPage.Group> groups(ClaimQuery query) {
        List<ClaimsPage.Group> groups = new ArrayList<>();
        for (Facet facet : SHOWN) {
            List<String> chosen = query.facets().getOrDefault(facet, List.of());
            // Values of one facet are alternatives: those that were not chosen are offered, too.
            Map<String, Long> counts = ledger.facet(without(query, facet), facet, VALUES);
            if (!counts.isEmpty()) {
                boolean open = groups.size() < OPEN || !chosen.isEmpty();
                groups.add(new ClaimsPage.Group(title(facet), open, values(query, facet, counts, chosen)));
            }
        }
        return groups;
    }

    private static ClaimQuery without(ClaimQuery query, Facet facet) {
        Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
        others.putAll(query.facets());
        others.remove(facet);
        return new ClaimQuery(query.words(), others, query.withHistory(), query.after(), query.limit());
    }

    private static String title(Facet facet) {
        String words = Token.of(facet).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<ClaimsPage.Value> values(
            ClaimQuery query, Facet facet, Map<String, Long> counts, List<String> chosen) {
        Address here = Address.of(query);
        String name = Token.of(facet);
        return counts.entrySet().stream()
                .map(entry -> {
                    String value = entry.getKey();
                    boolean isChosen = chosen.contains(value);
                    Address there = isChosen ? here.without(name, value) : here.with(name, value);
                    String count = String.format(Locale.ENGLISH, "%,d", entry.getValue());
                    return new ClaimsPage.Value(value, count, there.toString(), isChosen);
                })
                .toList();
    }
}
