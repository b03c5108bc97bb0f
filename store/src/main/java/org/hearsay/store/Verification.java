package org.hearsay.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Checks a ledger against itself, on one connection, in memory that does not grow with the ledger: the database's own structure,
 * the chain of entries, and the projections article by article.
 */
final class Verification {
    private final Handle handle;
    private final Problems problems = new Problems();

    Verification(Handle handle) {
        this.handle = handle;
    }

    List<String> problems() {
        structure();
        chain();
        withoutProjection();
        new DecisionCheck(handle, problems).run();
        articles();
        new LinkCheck(handle, problems).run();
        new ActorCheck(handle, problems).run();
        return problems.lines();
    }

    private void structure() {
        handle.createQuery("PRAGMA integrity_check(100)")
                .mapTo(String.class)
                .useStream(lines ->
                        lines.filter(line -> !line.equals("ok")).forEach(line -> problems.add("database: " + line)));
        handle.createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> row.getString(1) + " " + row.getString(2))
                .useStream(rows ->
                        rows.forEach(row -> problems.add("database: " + row + " refers to something that is missing")));
        triggers();
    }

    /** The rules that keep entries from being changed are part of the file, and could have been taken out of it. */
    private void triggers() {
        for (String trigger : List.of("entry_is_never_changed", "entry_is_never_deleted")) {
            long found = handle.createQuery("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND name = ?")
                    .bind(0, trigger)
                    .mapTo(Long.class)
                    .one();
            problems.check(found == 1, "database: the trigger " + trigger + " is missing");
        }
    }

    private void chain() {
        ChainCheck chain = new ChainCheck(problems);
        handle.createQuery("SELECT " + Entries.COLUMNS + " FROM entry ORDER BY sequence")
                .map((row, context) -> chain.next(row))
                .useStream(steps -> steps.forEach(sequence -> {}));
    }

    private void withoutProjection() {
        missing("article", "article");
        missing("claim", "claim");
        handle.createQuery("SELECT id FROM claim c WHERE NOT EXISTS"
                        + " (SELECT 1 FROM claim_text_docsize t WHERE t.id = c.number)")
                .mapTo(String.class)
                .useStream(
                        ids -> ids.forEach(id -> problems.add("claim " + id + ": full-text search does not know it")));
    }

    private void missing(String kind, String table) {
        handle.createQuery("SELECT subject FROM entry e WHERE kind = ? AND NOT EXISTS (SELECT 1 FROM " + table
                        + " t WHERE t.id = e.subject)")
                .bind(0, kind)
                .mapTo(String.class)
                .useStream(ids -> ids.forEach(id -> problems.add(kind + " " + id + ": is in the entries alone")));
    }

    private void articles() {
        ArticleCheck check = new ArticleCheck(handle, problems);
        handle.createQuery("SELECT id FROM article ORDER BY number")
                .mapTo(String.class)
                .useStream(ids -> ids.forEach(id -> problems.reading("article " + id, () -> check.run(id))));
    }
}
