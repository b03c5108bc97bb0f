package org.hearsay.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.PublicationDate;
import org.hearsay.ledger.KeptArticle;
import org.hearsay.ledger.Reading;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rows of articles on one connection. */
final class Articles {
    private final Handle handle;

    Articles(Handle handle) {
        this.handle = handle;
    }

    Optional<ArticleRow> find(String id) {
        return rows("WHERE id = ?", id).findFirst();
    }

    /** Follows what persons made of an article to where it is now. */
    Optional<ArticleRow> followed(String id) {
        Optional<ArticleRow> row = find(id);
        Set<String> seen = new HashSet<>();
        while (row.isPresent() && seen.add(row.get().id())) {
            String next = row.get().amendedTo();
            if (next == null) {
                break;
            }
            row = find(next);
        }
        return row;
    }

    Optional<KeptArticle> byPrefix(String prefix) {
        return Ids.given(handle, "SELECT id FROM article WHERE id >= ? AND id < ? LIMIT 2", prefix)
                .flatMap(this::find)
                .map(ArticleRow::kept);
    }

    void current(Consumer<KeptArticle> consumer) {
        try (Stream<ArticleRow> rows = rows("WHERE superseded_by IS NULL ORDER BY id").stream()) {
            rows.map(ArticleRow::kept).forEach(consumer);
        }
    }

    List<KeptArticle> page(@Nullable String outlet, @Nullable String after, int limit) {
        Condition condition = new Condition().and("superseded_by IS NULL").and("id > ?", after == null ? "" : after);
        if (outlet != null) {
            condition.and("outlet = ?", outlet);
        }
        return condition
                .query(handle, "SELECT " + ArticleRow.COLUMNS + " FROM article", " ORDER BY id LIMIT ?", limit)
                .map(ArticleRow::of)
                .map(ArticleRow::kept)
                .list();
    }

    private ResultIterable<ArticleRow> rows(String clause, Object... values) {
        Query query = handle.createQuery("SELECT " + ArticleRow.COLUMNS + " FROM article " + clause);
        for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
        }
        return query.map(ArticleRow::of);
    }

    void insert(Reading reading, String notices, long entry) {
        Article article = reading.article();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(article.id().value());
        values.add(article.outlet().name());
        values.add(article.url());
        values.addAll(described(reading, notices, entry));
        values.add(article.text());
        handle.execute(
                "INSERT INTO article (id, outlet, url, headline, byline, dateline, published_from, published_to,"
                        + " published_basis, language, engine, unread, reading, version_order, notices, text)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values.toArray());
    }

    void update(Reading reading, String notices, long entry) {
        List<@Nullable Object> values = described(reading, notices, entry);
        values.add(reading.article().id().value());
        handle.execute(
                "UPDATE article SET headline = ?, byline = ?, dateline = ?, published_from = ?, published_to = ?,"
                        + " published_basis = ?, language = ?, engine = ?, unread = ?, reading = ?, version_order = ?,"
                        + " notices = ? WHERE id = ?",
                values.toArray());
    }

    private static List<@Nullable Object> described(Reading reading, String notices, long entry) {
        Article article = reading.article();
        PublicationDate published = article.published();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(article.headline());
        values.add(article.byline());
        values.add(article.dateline());
        values.add(published == null ? null : published.from().toString());
        values.add(published == null ? null : published.to().toString());
        values.add(published == null ? null : Tokens.of(published.basis()));
        values.add(article.language());
        values.add(reading.engine());
        values.add(reading.unread());
        values.add(entry);
        values.add(ArticleRow.versionOrder(article));
        values.add(notices);
        return values;
    }

    /** Replaces the blocks of an article where they differ. */
    void blocks(long number, Set<String> blocks) {
        if (blocks(number).equals(blocks)) {
            return;
        }
        handle.execute("DELETE FROM article_block WHERE article = ?", number);
        if (!blocks.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("INSERT INTO article_block (block, article) VALUES (?, ?)");
            blocks.forEach(block -> batch.bind(0, block).bind(1, number).add());
            batch.execute();
        }
    }

    Set<String> blocks(long number) {
        return handle.createQuery("SELECT block FROM article_block WHERE article = ?")
                .bind(0, number)
                .mapTo(String.class)
                .set();
    }

    Map<String, Set<String>> withBlocks(String outlet, Collection<String> blocks, int most) {
        Map<String, Set<String>> found = new HashMap<>();
        for (String block : new HashSet<>(blocks)) {
            Set<String> articles = handle.createQuery(
                            "SELECT a.id FROM article_block b JOIN article a ON a.number = b.article"
                                    + " WHERE b.block = ? AND a.outlet = ? AND a.superseded_by IS NULL"
                                    + " ORDER BY b.article LIMIT ?")
                    .bind(0, block)
                    .bind(1, outlet)
                    .bind(2, most)
                    .mapTo(String.class)
                    .set();
            if (!articles.isEmpty()) {
                found.put(block, articles);
            }
        }
        return found;
    }

    /** Returns the ids of the versions of an article, the earliest first; itself alone where it has no URL. */
    List<String> versions(String article) {
        List<String> versions = handle.createQuery("SELECT v.id FROM article a JOIN article v ON v.outlet = a.outlet"
                        + " AND v.url = a.url AND v.amended_to IS NULL WHERE a.id = ? AND a.url IS NOT NULL"
                        + " ORDER BY v.version_order")
                .bind(0, article)
                .mapTo(String.class)
                .list();
        return versions.isEmpty() ? List.of(article) : versions;
    }
}
