package org.hearsay.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.ledger.Receipt;
import org.jspecify.annotations.Nullable;

/** Writes the rows of an article's claims, and the entries that say what became of them. Serves one transaction. */
final class ClaimRows {
    private final Statements statements;
    private final Entries entries;

    ClaimRows(Statements statements, Entries entries) {
        this.statements = statements;
        this.entries = entries;
    }

    /** A claim that the ledger has. */
    private record Present(long number, String id, String fingerprint, boolean made) {}

    /**
     * Makes the claims of the latest reading those that the article makes.
     *
     * @param superseded whether a later version has taken the article's place
     * @param headlineChanged whether full-text search must learn another headline
     */
    Receipt replace(
            Receipt.Outcome outcome,
            Article article,
            List<Drafted> drafts,
            boolean superseded,
            boolean headlineChanged) {
        Map<String, Present> present = present(article.id().value());
        long number = lastNumber();
        int made = 0;
        int changed = 0;
        for (Drafted draft : drafts) {
            Present before = present.remove(draft.record().id());
            if (before == null || !before.made() || !before.fingerprint().equals(draft.fingerprint())) {
                keep(draft, before, before == null ? ++number : before.number(), article, superseded);
                made += before == null || !before.made() ? 1 : 0;
                changed += before != null && before.made() ? 1 : 0;
            } else if (headlineChanged) {
                unfind(before.number());
                find(before.number(), ClaimFacets.of(draft.record()), article.headline());
            }
        }
        return new Receipt(outcome, made, changed, withdraw(present));
    }

    private Map<String, Present> present(String article) {
        Map<String, Present> present = new HashMap<>();
        statements
                .handle()
                .createQuery("SELECT number, id, fingerprint, made FROM claim WHERE article = ?")
                .bind(0, article)
                .map((row, context) ->
                        new Present(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .forEach(claim -> present.put(claim.id(), claim));
        return present;
    }

    private long lastNumber() {
        return statements
                .handle()
                .createQuery("SELECT coalesce(max(number), 0) FROM claim")
                .mapTo(Long.class)
                .one();
    }

    private void keep(Drafted draft, @Nullable Present before, long number, Article article, boolean superseded) {
        long entry = entries.append("claim", draft.record().id(), draft.json());
        ClaimFacets facets = ClaimFacets.of(draft.record());
        if (before != null) {
            unfind(number);
            statements.run("DELETE FROM claim_facet WHERE claim = ?", number);
        }
        row(number, draft, facets, entry, superseded ? "superseded" : "machine");
        facets.several().forEach((facet, values) -> {
            for (String value : values) {
                statements.run("INSERT INTO claim_facet (facet, value, claim) VALUES (?, ?, ?)", facet, value, number);
            }
        });
        find(number, facets, article.headline());
    }

    private void row(long number, Drafted draft, ClaimFacets facets, long entry, String status) {
        statements.run(
                "INSERT INTO claim (number, id, article, entry, fingerprint, made, status, kind, outlet, type, realis,"
                        + " measure, place, time_from, time_to) VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (number) DO UPDATE SET entry = excluded.entry, fingerprint ="
                        + " excluded.fingerprint, made = 1, status = excluded.status, kind = excluded.kind, type ="
                        + " excluded.type, realis = excluded.realis, measure = excluded.measure, place ="
                        + " excluded.place, time_from = excluded.time_from, time_to = excluded.time_to",
                number,
                draft.record().id(),
                draft.record().article().id(),
                entry,
                draft.fingerprint(),
                status,
                Tokens.of(draft.record().kind()),
                draft.record().article().outlet(),
                facets.type(),
                facets.realis(),
                facets.measure(),
                facets.place(),
                facets.timeFrom(),
                facets.timeTo());
    }

    private void find(long number, ClaimFacets facets, @Nullable String headline) {
        statements.run(
                "INSERT INTO claim_text (rowid, evidence, headline, source) VALUES (?, ?, ?, ?)",
                number,
                facets.evidence(),
                headline,
                facets.source());
    }

    private void unfind(long number) {
        statements.run("DELETE FROM claim_text WHERE rowid = ?", number);
    }

    private int withdraw(Map<String, Present> left) {
        List<Present> withdrawn = left.values().stream()
                .filter(Present::made)
                .sorted(Comparator.comparing(Present::id))
                .toList();
        for (Present claim : withdrawn) {
            entries.append("withdrawal", claim.id(), "{}");
            statements.run("UPDATE claim SET made = 0, status = 'withdrawn' WHERE number = ?", claim.number());
        }
        return withdrawn.size();
    }
}
