package org.hearsay.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of one published text. Immutable and safe for several threads.
 *
 * @param id the hash of outlet, URL and text
 * @param outlet who published it
 * @param url where, or null where that is unknown
 * @param headline or null; where the canonical text holds it, it stands there too
 * @param byline the authors as printed, or null
 * @param dateline place and date as printed before the first sentence, or null
 * @param published when, or null where that is unknown
 * @param language the BCP 47 tag of the text's language, or null where it could not be told
 * @param text the canonical text: without byte-order mark, line ends as LF; every offset in Hearsay points into it
 * @param notices the blocks that are not reporting, in text order
 */
public record Article(
        ArticleId id,
        Outlet outlet,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable PublicationDate published,
        @Nullable String language,
        String text,
        List<Notice> notices) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(text, "text");
        notices = List.copyOf(notices);
    }

    /** Returns an article of which only the outlet, the day and the text are known. */
    public static Article of(Outlet outlet, @Nullable PublicationDate published, String text) {
        return new Article(
                ArticleId.of(outlet, null, text), outlet, null, null, null, null, published, "en", text, List.of());
    }

    public Article withNotices(List<Notice> other) {
        return new Article(id, outlet, url, headline, byline, dateline, published, language, text, other);
    }

    public Article withPublished(@Nullable PublicationDate other) {
        return new Article(id, outlet, url, headline, byline, dateline, other, language, text, notices);
    }

    public Article withLanguage(@Nullable String other) {
        return new Article(id, outlet, url, headline, byline, dateline, published, other, text, notices);
    }

    /** Returns the same text under another outlet; its id changes with it. */
    public Article withOutlet(Outlet other) {
        return new Article(
                ArticleId.of(other, url, text),
                other,
                url,
                headline,
                byline,
                dateline,
                published,
                language,
                text,
                notices);
    }
}
