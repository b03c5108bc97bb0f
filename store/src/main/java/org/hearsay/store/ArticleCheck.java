package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.ledger.Entry;
import org.hearsay.text.CodePoints;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Replays the entries about one article, and compares its rows. */
final class ArticleCheck {
    private final Handle handle;
    private final Problems problems;
    private final Articles articles;
    private final ClaimCheck claims;

    ArticleCheck(Handle handle, Problems problems) {
        this.handle = handle;
        this.problems = problems;
        this.articles = new Articles(handle);
        this.claims = new ClaimCheck(handle, problems);
    }

    /** What the entries say about an article. */
    private static final class Replay {
        Keeper.@Nullable Arrival arrival;

        @Nullable Entry reading;

        @Nullable String supersededBy;

        boolean amended;

        @Nullable String amendedTo;

        void add(Entry entry) {
            switch (entry.kind()) {
                case "article" -> arrival = ClaimJson.read(entry.payload(), Keeper.Arrival.class);
                case "reading" -> reading = entry;
                case "supersession" ->
                    supersededBy = ClaimJson.read(entry.payload(), Versions.Supersession.class)
                            .by();
                case "amendment" -> amend(ClaimJson.read(entry.payload(), Amender.Amendment.class), entry.subject());
                default -> {}
            }
        }

        private void amend(Amender.Amendment amendment, String article) {
            if (amendment.to().equals(article)) {
                amended = true;
                amendedTo = null;
            } else {
                amendedTo = amendment.to();
            }
        }
    }

    void run(String id) {
        String where = "article " + id;
        Optional<ArticleRow> found = articles.find(id);
        if (found.isEmpty()) {
            return;
        }
        ArticleRow row = found.get();
        Article article = row.article();
        Replay replay = replay(id);
        problems.check(
                ArticleId.of(article.outlet(), article.url(), article.text()).equals(article.id()),
                where + ": its outlet, URL or text is not the one that its id stands for");
        problems.same(replay.arrival, new Keeper.Arrival(article.outlet().name(), article.url()), where, "origin");
        problems.same(replay.supersededBy, row.kept().supersededBy(), where, "later version");
        problems.same(replay.amended, row.amended(), where, "mark of amendment");
        problems.same(replay.amendedTo, row.amendedTo(), where, "amended form");
        problems.same(ArticleRow.versionOrder(article), row.versionOrder(), where, "order among versions");
        ClaimCheck.Made made = claims.run(row, CodePoints.of(article.text()));
        Entry reading = replay.reading;
        if (reading == null) {
            problems.add(where + ": has no reading");
            return;
        }
        problems.same(reading.sequence(), row.reading(), where, "latest reading");
        problems.same(expected(reading).withoutActors(), actual(row, made), where, "reading");
    }

    private Replay replay(String id) {
        Replay replay = new Replay();
        List<Entry> entries = handle.createQuery(
                        "SELECT " + Entries.COLUMNS + " FROM entry WHERE subject = ? ORDER BY sequence")
                .bind(0, id)
                .map(Entries::entry)
                .list();
        entries.forEach(replay::add);
        return replay;
    }

    private static ReadingJson expected(Entry reading) {
        return ClaimJson.read(reading.payload(), ReadingJson.class);
    }

    private ReadingJson actual(ArticleRow row, ClaimCheck.Made made) {
        Article article = row.article();
        return new ReadingJson(
                article.headline(),
                article.byline(),
                article.dateline(),
                ReadingJson.Published.of(article.published()),
                article.language(),
                ReadingJson.notices(article),
                row.kept().engine(),
                row.kept().unread(),
                ReadingJson.blocks(articles.blocks(row.number())),
                made.count(),
                made.hash(),
                null);
    }
}
