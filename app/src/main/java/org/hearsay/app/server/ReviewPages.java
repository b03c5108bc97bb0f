package org.hearsay.app.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.view.ClaimRow;
import org.hearsay.view.Doubts;
import org.jspecify.annotations.Nullable;

/** Makes the page on which claims are reviewed: first those in conflict, then those in most doubt. Safe for several threads. */
final class ReviewPages {
    private static final int SHOWN = 50;
    private static final int WINDOW = 500;
    private static final int CONFLICTS = 200;
    private static final int CONFLICT_WEIGHT = 100;

    private final Ledger ledger;
    private final FacetCounts counts;
    private final Panes panes;

    ReviewPages(Ledger ledger, FacetCounts counts, Panes panes) {
        this.ledger = ledger;
        this.counts = counts;
        this.panes = panes;
    }

    ReviewPage page(Caller caller, ClaimQuery query, @Nullable String claim, boolean blind) {
        ClaimQuery open =
                query.facets().containsKey(Facet.STATUS) || blind ? query : query.with(Facet.STATUS, "machine");
        List<ReviewPage.Item> items = items(open, caller, claim, blind);
        String first = claim != null || items.isEmpty() ? claim : items.get(0).id();
        Address here = Address.of(query).at("review");
        return new ReviewPage(
                Frame.of(caller, "review", blind ? "Blind coding" : "Review"),
                blind,
                (blind ? here : here.with("blind", "true")).toString(),
                Address.of(query).toString(),
                ClaimsPages.narrowed(query),
                ClaimsPages.total(counts.count(open)),
                items,
                items.isEmpty(),
                first == null ? null : panes.of(first, caller, Address.of(), blind));
    }

    private List<ReviewPage.Item> items(ClaimQuery query, Caller caller, @Nullable String claim, boolean blind) {
        Set<String> contested = contested();
        Set<String> coded = blind ? codedBy(caller) : Set.of();
        Map<String, ClaimRecord> window = new LinkedHashMap<>();
        if (query.facets().size() <= 1 && query.words() == null && !blind) {
            contested.stream()
                    .flatMap(id -> ledger.claim(id).stream())
                    .filter(one -> one.status() == org.hearsay.ledger.ClaimStatus.MACHINE)
                    .forEach(one -> window.put(one.id(), one));
        }
        ledger.claims(query.page(null, WINDOW)).forEach(one -> window.put(one.id(), one));
        return window.values().stream()
                .filter(one -> !coded.contains(one.id()))
                .sorted(Comparator.comparingInt((ClaimRecord one) -> -weight(one, contested))
                        .thenComparing(one -> one.article().id())
                        .thenComparing(ReviewPages::begin)
                        .thenComparing(ClaimRecord::id))
                .limit(SHOWN)
                .map(one -> item(one, contested, query, claim, blind))
                .toList();
    }

    private static int begin(ClaimRecord claim) {
        return claim.evidence().isEmpty() ? 0 : claim.evidence().get(0).begin();
    }

    private static int weight(ClaimRecord claim, Set<String> contested) {
        return (contested.contains(claim.id()) ? CONFLICT_WEIGHT : 0)
                + Doubts.of(claim).size();
    }

    private Set<String> contested() {
        return ledger.conflicts(LinkQuery.ALL.page(null, CONFLICTS)).stream()
                .flatMap(conflict -> conflict.sides().stream())
                .flatMap(side -> side.claims().stream())
                .limit(WINDOW)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private Set<String> codedBy(Caller caller) {
        return ledger.standing(Set.of(Decision.Kind.CODING)).stream()
                .filter(kept -> kept.by().equals(caller.name()))
                .map(KeptDecision::subjects)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static ReviewPage.Item item(
            ClaimRecord claim, Set<String> contested, ClaimQuery query, @Nullable String chosen, boolean blind) {
        boolean conflict = contested.contains(claim.id()) && !blind;
        List<String> reasons = new ArrayList<>(Doubts.of(claim));
        Address here = Address.of(query).at("review").with("claim", claim.id());
        Address fragment = Address.of("claims", claim.id(), "pane");
        return new ReviewPage.Item(
                claim.id(),
                ClaimRow.shorten(claim.id()),
                Panes.summary(claim),
                claim.article().outlet(),
                ClaimRow.of(claim).accordingTo().isEmpty()
                        ? "the outlet itself"
                        : ClaimRow.of(claim).accordingTo(),
                reasons,
                conflict,
                (blind ? here.with("blind", "true") : here).toString(),
                (blind ? fragment.with("blind", "true") : fragment).toString(),
                claim.id().equals(chosen));
    }
}
