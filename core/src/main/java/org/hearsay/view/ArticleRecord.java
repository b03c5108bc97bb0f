package org.hearsay.view;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.PublicationDate;
import org.hearsay.article.PublicationDate.Basis;
import org.hearsay.ledger.KeptArticle;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article as it leaves the program. Its component names are the names of the published JSON record; offsets are code points of
 * {@code text}, half-open.
 *
 * @param published the day, where it is known
 * @param publishedFrom the earliest day, where only an interval is known
 * @param publishedTo the latest day, likewise
 * @param engine what made the latest reading
 * @param unread why it was not read, or null where it was
 * @param supersededBy the id of the later version, or null for the current one
 */
public record ArticleRecord(
        String id,
        String outlet,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable LocalDate published,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo,
        @Nullable Basis publishedBasis,
        @Nullable String language,
        String engine,
        @Nullable String unread,
        @Nullable String supersededBy,
        String text,
        List<NoticeRange> notices) {
    public ArticleRecord {
        notices = List.copyOf(notices);
    }

    /** A block that is not reporting, and the rule that recognised it. */
    public record NoticeRange(int begin, int end, String rule) {}

    public static ArticleRecord of(KeptArticle kept) {
        Article article = kept.article();
        PublicationDate date = article.published();
        boolean isDay = date != null && date.isDay();
        return new ArticleRecord(
                article.id().value(),
                article.outlet().name(),
                article.url(),
                article.headline(),
                article.byline(),
                article.dateline(),
                date != null && isDay ? date.from() : null,
                date == null || isDay ? null : date.from(),
                date == null || isDay ? null : date.to(),
                date == null ? null : date.basis(),
                article.language(),
                kept.engine(),
                kept.unread(),
                kept.supersededBy(),
                article.text(),
                notices(article));
    }

    private static List<NoticeRange> notices(Article article) {
        CodePoints codePoints = CodePoints.of(article.text());
        return article.notices().stream()
                .map(notice -> {
                    Span range = codePoints.fromUtf16(notice.span());
                    return new NoticeRange(range.begin(), range.end(), notice.rule());
                })
                .toList();
    }
}
