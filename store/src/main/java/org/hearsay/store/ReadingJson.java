package org.hearsay.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.actor.UnknownActor;
import org.hearsay.article.Article;
import org.hearsay.article.Notice;
import org.hearsay.article.PublicationDate;
import org.hearsay.ledger.Reading;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the entry of a reading says. Two readings that say the same are the same reading.
 *
 * @param blocks the hash of the fingerprints of the article's blocks
 * @param made the hash of the ids and fingerprints of the claims, sorted by id
 * @param actors whom the article names in full though no dictionary knows them; null where it names nobody
 */
record ReadingJson(
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable Published published,
        @Nullable String language,
        List<NoticeJson> notices,
        String engine,
        @Nullable String unread,
        String blocks,
        int claims,
        String made,
        @Nullable List<UnknownActor> actors) {

    /** A publication date. */
    record Published(LocalDate from, LocalDate to, PublicationDate.Basis basis) {
        static @Nullable Published of(@Nullable PublicationDate date) {
            return date == null ? null : new Published(date.from(), date.to(), date.basis());
        }
    }

    /** A notice; offsets are code points. */
    record NoticeJson(int begin, int end, String rule) {}

    /** The notices of an article, as its row holds them. */
    record Notices(List<NoticeJson> notices) {}

    static ReadingJson of(Reading reading, List<Drafted> drafts) {
        Article article = reading.article();
        return new ReadingJson(
                article.headline(),
                article.byline(),
                article.dateline(),
                Published.of(article.published()),
                article.language(),
                notices(article),
                reading.engine(),
                reading.unread(),
                blocks(reading.blocks()),
                drafts.size(),
                Hashes.of(drafts.stream()
                        .map(draft -> draft.record().id() + ' ' + draft.fingerprint())
                        .sorted()
                        .toList()),
                reading.actors().isEmpty() ? null : reading.actors());
    }

    /** Returns the same without its actors, whose rows are checked elsewhere. */
    ReadingJson withoutActors() {
        return new ReadingJson(
                headline, byline, dateline, published, language, notices, engine, unread, blocks, claims, made, null);
    }

    static String blocks(Set<String> blocks) {
        return Hashes.of(new TreeSet<>(blocks));
    }

    static List<NoticeJson> notices(Article article) {
        CodePoints codePoints = CodePoints.of(article.text());
        return article.notices().stream()
                .map(notice -> {
                    Span span = codePoints.fromUtf16(notice.span());
                    return new NoticeJson(span.begin(), span.end(), notice.rule());
                })
                .toList();
    }

    static List<Notice> notices(String text, String json) {
        List<NoticeJson> notices = ClaimJson.read(json, Notices.class).notices();
        if (notices.isEmpty()) {
            return List.of();
        }
        CodePoints codePoints = CodePoints.of(text);
        return notices.stream()
                .map(notice -> new Notice(codePoints.toUtf16(new Span(notice.begin(), notice.end())), notice.rule()))
                .toList();
    }

    static PublicationDate.Basis basis(String token) {
        return PublicationDate.Basis.valueOf(token.toUpperCase(Locale.ROOT));
    }
}
