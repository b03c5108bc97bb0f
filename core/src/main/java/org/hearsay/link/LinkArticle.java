package org.hearsay.link;

import java.time.LocalDate;
import java.util.Objects;
import org.hearsay.article.Article;
import org.hearsay.article.Notice;
import org.hearsay.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * What linking needs to know of an article. Immutable.
 *
 * @param id the article's id
 * @param outlet the outlet's name
 * @param url where it was published, or null
 * @param headline or null
 * @param from the earliest day of publication, or null where that is unknown
 * @param to the latest day of publication, or null likewise
 * @param text the reporting text: the canonical text without the notices
 */
public record LinkArticle(
        String id,
        String outlet,
        @Nullable String url,
        @Nullable String headline,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String text) {
    public LinkArticle {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(text, "text");
    }

    /** Returns what linking needs of an article, with its notices left out. */
    public static LinkArticle of(Article article) {
        PublicationDate published = article.published();
        return new LinkArticle(
                article.id().value(),
                article.outlet().name(),
                article.url(),
                article.headline(),
                published == null ? null : published.from(),
                published == null ? null : published.to(),
                reporting(article));
    }

    private static String reporting(Article article) {
        String text = article.text();
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        for (Notice notice : article.notices()) {
            kept.append(text, at, Math.max(at, notice.span().begin())).append('\n');
            at = Math.max(at, notice.span().end());
        }
        return kept.append(text, at, text.length()).toString();
    }
}
