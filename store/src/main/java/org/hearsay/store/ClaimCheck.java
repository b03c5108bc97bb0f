package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.text.CodePoints;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Replays the entries about the claims of one article, compares their rows, and looks up their quotations in its text. */
final class ClaimCheck {
    private final Handle handle;
    private final Problems problems;

    ClaimCheck(Handle handle, Problems problems) {
        this.handle = handle;
        this.problems = problems;
    }

    /** The claims that an article makes: how many, and the hash of their ids and fingerprints. */
    record Made(int count, String hash) {}

    /** A row of a claim, and the entry that it names. */
    private record Row(
            long number,
            String id,
            long entry,
            String fingerprint,
            boolean made,
            String status,
            String kind,
            String outlet,
            List<@Nullable String> facets,
            @Nullable String judgement,
            @Nullable String decided,
            String payload) {

        static Row of(ResultSet row) throws SQLException {
            List<@Nullable String> facets = new ArrayList<>();
            for (String column : List.of("type", "realis", "measure", "place", "time_from", "time_to")) {
                facets.add(row.getString(column));
            }
            return new Row(
                    row.getLong("number"),
                    row.getString("id"),
                    row.getLong("entry"),
                    row.getString("fingerprint"),
                    row.getBoolean("made"),
                    row.getString("status"),
                    row.getString("kind"),
                    row.getString("outlet"),
                    facets,
                    row.getString("judgement"),
                    row.getString("decided"),
                    row.getString("payload"));
        }
    }

    Made run(ArticleRow article, CodePoints codePoints) {
        List<Row> rows = handle.createQuery("SELECT c.*, e.payload FROM claim c JOIN entry e ON e.sequence = c.entry"
                        + " WHERE c.article = ? ORDER BY c.id")
                .bind(0, article.id())
                .map((row, context) -> Row.of(row))
                .list();
        for (Row row : rows) {
            problems.reading("claim " + row.id(), () -> check(row, article, codePoints));
        }
        List<String> made = rows.stream()
                .filter(Row::made)
                .map(row -> row.id() + ' ' + row.fingerprint())
                .toList();
        return new Made(made.size(), Hashes.of(made));
    }

    private void check(Row row, ArticleRow article, CodePoints codePoints) {
        String where = "claim " + row.id();
        ClaimRecord claim = ClaimJson.read(row.payload(), ClaimRecord.class);
        problems.same(claim.id(), row.id(), where, "id");
        problems.same(claim.article().id(), article.id(), where, "article");
        problems.same(claim.article().outlet(), row.outlet(), where, "outlet");
        problems.same(Tokens.of(claim.kind()), row.kind(), where, "kind");
        problems.same(Drafted.of(claim, claim.article()).fingerprint(), row.fingerprint(), where, "fingerprint");
        Judged judged = Judged.of(new Decisions(handle).about(row.id()));
        problems.same(judged.judgement(), row.judgement(), where, "judgement");
        problems.same(judged.status(row.made(), article.superseded()), row.status(), where, "status");
        history(row, where);
        ClaimRecord decided = ClaimRows.decided(row.payload(), judged);
        problems.same(decided == null ? null : ClaimJson.write(decided), row.decided(), where, "corrected form");
        facets(row, ClaimFacets.of(decided == null ? claim : decided), where);
        Drafted.problems(claim, article.article().text(), codePoints).forEach(problems::add);
    }

    private void history(Row row, String where) {
        long latest = 0;
        boolean made = false;
        for (Map.Entry<Long, String> entry : entries(row.id()).entrySet()) {
            made = entry.getValue().equals("claim");
            latest = made ? entry.getKey() : latest;
        }
        problems.same(latest, row.entry(), where, "latest entry");
        problems.same(made, row.made(), where, "making");
    }

    private Map<Long, String> entries(String claim) {
        Map<Long, String> entries = new TreeMap<>();
        handle.createQuery("SELECT sequence, kind FROM entry WHERE subject = ? AND kind IN ('claim', 'withdrawal')")
                .bind(0, claim)
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    private void facets(Row row, ClaimFacets expected, String where) {
        List<@Nullable String> columns = new ArrayList<>();
        columns.add(expected.type());
        columns.add(expected.realis());
        columns.add(expected.measure());
        columns.add(expected.place());
        columns.add(expected.timeFrom());
        columns.add(expected.timeTo());
        problems.same(columns, row.facets(), where, "row");
        Set<String> several = new TreeSet<>();
        expected.several().forEach((facet, values) -> values.forEach(value -> several.add(facet + ' ' + value)));
        Set<String> found = handle.createQuery("SELECT facet || ' ' || value FROM claim_facet WHERE claim = ?")
                .bind(0, row.number())
                .mapTo(String.class)
                .set();
        problems.same(several, found, where, "facets");
    }
}
