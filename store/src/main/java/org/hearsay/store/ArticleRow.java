package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.hearsay.ledger.KeptArticle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * An article as its row holds it.
 *
 * @param reading the sequence of the entry of its latest reading
 * @param amended whether a person described it as it is
 * @param amendedTo the id of the article that a person made of it, or null
 */
record ArticleRow(
        long number,
        KeptArticle kept,
        long reading,
        String versionOrder,
        boolean amended,
        @Nullable String amendedTo) {

    static final String COLUMNS = "number, id, outlet, url, headline, byline, dateline, published_from, published_to,"
            + " published_basis, language, engine, unread, reading, version_order, superseded_by, amended, amended_to,"
            + " notices, text";

    String id() {
        return kept.article().id().value();
    }

    Article article() {
        return kept.article();
    }

    boolean superseded() {
        return kept.supersededBy() != null;
    }

    static ArticleRow of(ResultSet row, StatementContext context) throws SQLException {
        return new ArticleRow(
                row.getLong("number"),
                new KeptArticle(
                        article(row), row.getString("engine"), row.getString("unread"), row.getString("superseded_by")),
                row.getLong("reading"),
                row.getString("version_order"),
                row.getBoolean("amended"),
                row.getString("amended_to"));
    }

    private static Article article(ResultSet row) throws SQLException {
        String text = row.getString("text");
        return new Article(
                new ArticleId(row.getString("id")),
                new Outlet(row.getString("outlet")),
                row.getString("url"),
                row.getString("headline"),
                row.getString("byline"),
                row.getString("dateline"),
                published(row),
                row.getString("language"),
                text,
                ReadingJson.notices(text, row.getString("notices")));
    }

    static @Nullable PublicationDate published(ResultSet row) throws SQLException {
        String from = row.getString("published_from");
        return from == null
                ? null
                : new PublicationDate(
                        LocalDate.parse(from),
                        LocalDate.parse(row.getString("published_to")),
                        ReadingJson.basis(row.getString("published_basis")));
    }

    /** Returns what versions of an article are sorted by: the day of publication, none first, then the id. */
    static String versionOrder(Article article) {
        PublicationDate published = article.published();
        return (published == null ? "" : published.from().toString()) + ' ' + article.id();
    }
}
