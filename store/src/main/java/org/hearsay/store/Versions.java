package org.hearsay.store;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The order of the versions of an article: those with the same outlet and URL, each superseded by the next one published. What
 * arrives finds its place between its neighbours, so that the order of arrival leaves no trace and each arrival costs the same.
 */
final class Versions {
    private static final String GROUP =
            "FROM article WHERE outlet = ? AND url = ? AND url IS NOT NULL AND amended_to IS NULL";

    private final Handle handle;
    private final Entries entries;
    private final Set<String> changed = new TreeSet<>();

    Versions(Handle handle, Entries entries) {
        this.handle = handle;
        this.entries = entries;
    }

    /** Says whether another version of the article is in the ledger. */
    boolean hasOthers(ArticleRow row) {
        return before(row).isPresent() || after(row).isPresent();
    }

    /** Returns the articles of which it changed whether a later version took their place. */
    Set<String> changed() {
        return changed;
    }

    /** Puts an article between its neighbours, after its row was written or changed. */
    void enter(ArticleRow row) {
        before(row).ifPresent(earlier -> supersede(earlier, row.id()));
        supersede(row.id(), after(row).orElse(null));
    }

    /** Joins the neighbours of an article, before its row is changed or leaves the order. */
    void leave(ArticleRow row) {
        String later = after(row).orElse(null);
        before(row).ifPresent(earlier -> supersede(earlier, later));
    }

    private Optional<String> before(ArticleRow row) {
        return neighbour(row, " AND version_order < ? ORDER BY version_order DESC LIMIT 1");
    }

    private Optional<String> after(ArticleRow row) {
        return neighbour(row, " AND version_order > ? ORDER BY version_order LIMIT 1");
    }

    private Optional<String> neighbour(ArticleRow row, String clause) {
        String url = row.article().url();
        if (url == null) {
            return Optional.empty();
        }
        return handle.createQuery("SELECT id " + GROUP + clause)
                .bind(0, row.article().outlet().name())
                .bind(1, url)
                .bind(2, row.versionOrder())
                .mapTo(String.class)
                .findFirst();
    }

    /** Records which version took an article's place; with null, that it is current again. */
    void supersede(String article, @Nullable String by) {
        Optional<String> present = handle.createQuery("SELECT superseded_by FROM article WHERE id = ?")
                .bind(0, article)
                .mapTo(String.class)
                .findFirst();
        if (Objects.equals(present.orElse(null), by)) {
            return;
        }
        entries.append("supersession", article, ClaimJson.write(new Supersession(by)));
        changed.add(article);
        handle.execute("UPDATE article SET superseded_by = ? WHERE id = ?", by, article);
        handle.execute(
                "UPDATE claim SET status = coalesce(?, judgement, 'machine') WHERE article = ?"
                        + " AND (made = 1 OR judgement IS NOT NULL)",
                by == null ? null : "superseded",
                article);
    }

    /**
     * What the entry of a supersession says.
     *
     * @param by the id of the later version, or null where there is none any more
     */
    record Supersession(@Nullable String by) {}
}
