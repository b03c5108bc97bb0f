package org.hearsay.app.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.hearsay.article.Article;
import org.hearsay.article.Notice;
import org.hearsay.claim.ClaimReader;
import org.hearsay.language.StageClock;
import org.hearsay.ledger.ClaimRecords;
import org.hearsay.ledger.Reading;
import org.hearsay.notice.BlockIndex;
import org.hearsay.notice.NoticeReader;
import org.hearsay.notice.RepeatedBlocks;

/** Reads one article: its notices, then its claims. Safe for several threads. */
final class ArticleReading {
    private final Engine engine;
    private final NoticeReader marks = NoticeReader.load();

    /**
     * A reading and what it took.
     *
     * @param reading what is to be kept
     * @param tokens how many tokens were read
     * @param nanos nanoseconds by stage
     */
    record Done(Reading reading, int tokens, SortedMap<String, Long> nanos) {}

    ArticleReading(Engine engine) {
        this.engine = engine;
    }

    /** Returns the article with the notices that its own marks and the other articles of its outlet reveal. */
    Article withNotices(Article article, BlockIndex index) {
        List<Notice> notices = new ArrayList<>(marks.read(article));
        for (Notice repeated : RepeatedBlocks.read(article, marks, index)) {
            if (notices.stream().noneMatch(notice -> notice.span().contains(repeated.span()))) {
                notices.add(repeated);
            }
        }
        notices.sort(Comparator.comparing(Notice::span).thenComparing(Notice::rule));
        return article.withNotices(notices);
    }

    /** Reads an article whose notices are known. One that cannot be read is kept and says why. */
    Done read(Article article, Set<String> blocks) {
        StageClock clock = new StageClock();
        if (!engine.reads(article.language())) {
            String reason = "language:" + article.language();
            return done(new Reading(article, blocks, List.of(), engine.version(), reason), 0, clock);
        }
        ClaimReader.ArticleClaims read = engine.reader().read(article, clock);
        return done(
                new Reading(
                        read.article(),
                        blocks,
                        ClaimRecords.of(read.article(), read.claims(), engine.version()),
                        read.unknown(),
                        engine.version(),
                        null),
                read.tokens(),
                clock);
    }

    private static Done done(Reading reading, int tokens, StageClock clock) {
        return new Done(reading, tokens, clock.nanos());
    }
}
