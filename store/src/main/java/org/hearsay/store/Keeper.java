package org.hearsay.store;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Article;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Receipt;
import org.hearsay.ledger.Receipt.Outcome;
import org.jdbi.v3.core.Handle;

/** Keeps one reading in one transaction. */
final class Keeper implements AutoCloseable {
    private final Handle handle;
    private final Statements statements;
    private final Articles articles;
    private final Entries entries;
    private final Versions versions;
    private final ActorRows actors;
    private final Set<String> read = new TreeSet<>();

    /** @param by who keeps it: the version of the program, or a person */
    Keeper(Handle handle, Clock clock, String by) {
        this.handle = handle;
        this.statements = new Statements(handle);
        this.articles = new Articles(handle);
        this.entries = new Entries(statements, clock, by);
        this.versions = new Versions(handle, entries);
        this.actors = new ActorRows(statements);
    }

    Receipt keep(Reading reading, List<Drafted> drafts) {
        Optional<ArticleRow> row = articles.find(reading.article().id().value());
        return row.isEmpty() ? add(reading, drafts) : keepAgain(row.get(), reading, drafts, false);
    }

    /** Keeps the reading of an article that a person described. */
    Receipt keepAmended(Reading reading, List<Drafted> drafts) {
        Optional<ArticleRow> row = articles.find(reading.article().id().value());
        Receipt receipt = row.isEmpty() ? add(reading, drafts) : keepAgain(row.get(), reading, drafts, true);
        handle.execute(
                "UPDATE article SET amended = 1 WHERE id = ?",
                reading.article().id().value());
        return receipt;
    }

    private Receipt add(Reading reading, List<Drafted> drafts) {
        Article article = reading.article();
        String id = article.id().value();
        entries.append(
                "article", id, ClaimJson.write(new Arrival(article.outlet().name(), article.url())));
        long entry = entries.append("reading", id, ClaimJson.write(ReadingJson.of(reading, drafts)));
        articles.insert(reading, notices(article), entry);
        ArticleRow row = articles.find(id).orElseThrow();
        articles.blocks(row.number(), reading.blocks());
        Outcome outcome = versions.hasOthers(row) ? Outcome.NEW_VERSION : Outcome.ADDED;
        versions.enter(row);
        return claims(outcome, reading, drafts, false);
    }

    private Receipt keepAgain(ArticleRow row, Reading reading, List<Drafted> drafts, boolean amends) {
        if (!amends && !mayDescribe(row, reading.article())) {
            return new Receipt(Outcome.UNCHANGED, 0, 0, 0);
        }
        String payload = ClaimJson.write(ReadingJson.of(reading, drafts));
        if (payload.equals(payload(row.reading()))) {
            return new Receipt(Outcome.UNCHANGED, 0, 0, 0);
        }
        long entry = entries.append("reading", row.id(), payload);
        boolean moves =
                row.amendedTo() == null && !row.versionOrder().equals(ArticleRow.versionOrder(reading.article()));
        if (moves) {
            versions.leave(row);
        }
        articles.update(reading, notices(reading.article()), entry);
        articles.blocks(row.number(), reading.blocks());
        if (moves) {
            versions.enter(articles.find(row.id()).orElseThrow());
        }
        boolean headlineChanged =
                !Objects.equals(row.article().headline(), reading.article().headline());
        return claims(Outcome.READ_AGAIN, reading, drafts, headlineChanged);
    }

    /** Says whether what is said about an article now is as good as what was said, and no person has said otherwise. */
    private static boolean mayDescribe(ArticleRow row, Article article) {
        return Descriptions.same(row.article(), article)
                || (!row.amended() && Descriptions.BETTER.compare(article, row.article()) < 0);
    }

    private Receipt claims(Outcome outcome, Reading reading, List<Drafted> drafts, boolean headlineChanged) {
        String id = reading.article().id().value();
        read.add(id);
        boolean superseded = handle.createQuery("SELECT superseded_by IS NOT NULL FROM article WHERE id = ?")
                .bind(0, id)
                .mapTo(Boolean.class)
                .one();
        return new ClaimRows(statements, entries)
                .replace(outcome, reading.article(), drafts, superseded, headlineChanged);
    }

    /** Makes whom the ledger names, and who of them is one, what the readings now say; the last thing in the transaction. */
    void settle() {
        read.addAll(versions.changed());
        read.forEach(actors::refresh);
        actors.settle();
    }

    private String payload(long entry) {
        return handle.createQuery("SELECT payload FROM entry WHERE sequence = ?")
                .bind(0, entry)
                .mapTo(String.class)
                .one();
    }

    private static String notices(Article article) {
        return ClaimJson.write(new ReadingJson.Notices(ReadingJson.notices(article)));
    }

    Handle handle() {
        return handle;
    }

    Articles articles() {
        return articles;
    }

    Entries entries() {
        return entries;
    }

    Versions versions() {
        return versions;
    }

    @Override
    public void close() {
        statements.close();
    }

    /** What the entry of an article says. Its text is in its row; its id is the hash of outlet, URL and text. */
    record Arrival(
            String outlet,
            @org.jspecify.annotations.Nullable String url) {}
}
