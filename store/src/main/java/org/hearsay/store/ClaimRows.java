package org.hearsay.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.ledger.ClaimRecord;
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
        several(number, facets);
        find(number, facets, article.headline());
        if (before != null) {
            judge(draft.record().id());
        }
    }

    private void several(long number, ClaimFacets facets) {
        facets.several().forEach((facet, values) -> {
            for (String value : values) {
                statements.run("INSERT INTO claim_facet (facet, value, claim) VALUES (?, ?, ?)", facet, value, number);
            }
        });
    }

    /** What has to be known of a claim to judge it. */
    private record Judgeable(long number, boolean made, boolean superseded, String payload, boolean wasDecided) {}

    /** Makes the row of a claim what the standing decisions about it come to. */
    void judge(String claim) {
        Judged judged = Judged.of(new Decisions(statements.handle()).about(claim));
        Judgeable row = statements
                .handle()
                .createQuery("SELECT c.number, c.made, a.superseded_by IS NOT NULL, e.payload, c.decided IS NOT NULL"
                        + " FROM claim c JOIN entry e ON e.sequence = c.entry JOIN article a ON a.id = c.article"
                        + " WHERE c.id = ?")
                .bind(0, claim)
                .map((result, context) -> new Judgeable(
                        result.getLong(1),
                        result.getBoolean(2),
                        result.getBoolean(3),
                        result.getString(4),
                        result.getBoolean(5)))
                .one();
        ClaimRecord decided = decided(row.payload(), judged);
        statements.run(
                "UPDATE claim SET judgement = ?, status = ?, decided = ? WHERE number = ?",
                judged.judgement(),
                judged.status(row.made(), row.superseded()),
                decided == null ? null : ClaimJson.write(decided),
                row.number());
        if (decided != null || row.wasDecided()) {
            refile(row.number(), decided == null ? ClaimJson.read(row.payload(), ClaimRecord.class) : decided);
        }
    }

    /** Returns the claim as people left it. Corrections that another reading left no room for are left out, all together. */
    static @Nullable ClaimRecord decided(String payload, Judged judged) {
        try {
            return Edits.decided(payload, judged);
        } catch (IllegalArgumentException impossible) {
            return Edits.decided(payload, new Judged(judged.judgement(), judged.credibility(), Map.of()));
        }
    }

    private void refile(long number, ClaimRecord claim) {
        ClaimFacets facets = ClaimFacets.of(claim);
        statements.run("DELETE FROM claim_facet WHERE claim = ?", number);
        several(number, facets);
        statements.run(
                "UPDATE claim SET type = ?, realis = ?, measure = ?, place = ?, time_from = ?, time_to = ? WHERE number = ?",
                facets.type(),
                facets.realis(),
                facets.measure(),
                facets.place(),
                facets.timeFrom(),
                facets.timeTo(),
                number);
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
            statements.run(
                    "UPDATE claim SET made = 0, status = CASE WHEN judgement IS NULL THEN 'withdrawn' ELSE status END"
                            + " WHERE number = ?",
                    claim.number());
        }
        return withdrawn.size();
    }
}
