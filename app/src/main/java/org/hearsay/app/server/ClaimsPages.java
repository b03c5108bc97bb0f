package org.hearsay.app.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.hearsay.view.ClaimRow;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;

/** Makes the page that lists claims. Safe for several threads. */
final class ClaimsPages {
    private final Ledger ledger;
    private final FacetCounts counts;
    private final FacetGroups groups;
    private final Panes panes;

    ClaimsPages(Ledger ledger, FacetCounts counts, Panes panes) {
        this.ledger = ledger;
        this.counts = counts;
        this.groups = new FacetGroups(counts);
        this.panes = panes;
    }

    FacetFragment values(ClaimQuery query, ClaimQuery.Facet facet) {
        return new FacetFragment(groups.values(query, facet));
    }

    /**
     * Returns the page.
     *
     * @param claim the claim that is shown beside the list, or null for none
     * @param opened the facets that are open
     */
    ClaimsPage page(
            Caller caller,
            ClaimQuery query,
            @Nullable String after,
            int limit,
            @Nullable String claim,
            Set<String> opened) {
        Page<ClaimRecord> page = Page.of(counts.claims(query.page(after, limit + 1)), limit, ClaimRecord::id);
        List<ClaimsPage.Link> narrowed = narrowed(query);
        String words = query.words() == null ? "" : query.words();
        Address here = Address.of(query);
        Address there = after == null ? here : here.with("cursor", Cursor.after(after));
        @Nullable Pane pane = claim == null ? null : panes.of(claim, caller, here, false);
        return new ClaimsPage(
                Frame.of(caller, "claims", words.isEmpty() ? "Claims" : words),
                words,
                kept(query),
                narrowed,
                !narrowed.isEmpty(),
                groups.of(query, opened),
                page.items().stream()
                        .map(one -> row(one, there, pane != null && one.id().equals(pane.id())))
                        .toList(),
                page.items().isEmpty(),
                total(counts.count(query)),
                ledger.linksAreStale(),
                here.at("api", "v1", "export").with("format", "csv").toString(),
                here.at("api", "v1", "export").with("format", "jsonl").toString(),
                here.at("timeline").toString(),
                here.at("review").toString(),
                page.next() == null ? null : here.with("cursor", page.next()).toString(),
                pane);
    }

    private static ClaimsPage.Row row(ClaimRecord claim, Address here, boolean chosen) {
        return new ClaimsPage.Row(
                ClaimCard.of(claim),
                here.with("claim", claim.id()).toString(),
                Address.of("claims", claim.id(), "pane").toString(),
                chosen);
    }

    static String total(long count) {
        return String.format(Locale.ENGLISH, count == 1 ? "%,d claim" : "%,d claims", count);
    }

    static List<ClaimsPage.Hidden> kept(ClaimQuery query) {
        List<ClaimsPage.Hidden> kept = new ArrayList<>();
        query.facets()
                .forEach((facet, values) ->
                        values.forEach(value -> kept.add(new ClaimsPage.Hidden(Token.of(facet), value))));
        return kept;
    }

    static List<ClaimsPage.Link> narrowed(ClaimQuery query) {
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
}
