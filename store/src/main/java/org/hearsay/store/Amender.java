package org.hearsay.store;

import java.util.List;
import java.util.Objects;
import org.hearsay.article.Article;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Receipt;
import org.hearsay.ledger.Receipt.Outcome;
import org.jspecify.annotations.Nullable;

/** Keeps what a person found out about an article: another date, or another outlet and with it another id. */
final class Amender {
    private final Keeper keeper;

    Amender(Keeper keeper) {
        this.keeper = keeper;
    }

    Receipt amend(String article, Reading reading, List<Drafted> drafts, String reason) {
        ArticleRow row = keeper.articles()
                .find(article)
                .orElseThrow(() -> new IllegalArgumentException("no article " + article + " is in the ledger"));
        if (row.amendedTo() != null) {
            throw new IllegalArgumentException(
                    "article " + article + " was amended before; amend " + row.amendedTo() + " instead");
        }
        Article was = row.article();
        Article is = reading.article();
        if (!was.text().equals(is.text()) || !Objects.equals(was.url(), is.url())) {
            throw new IllegalArgumentException("an amendment keeps the text and the URL of article " + article);
        }
        if (was.id().equals(is.id()) && Descriptions.same(was, is)) {
            return new Receipt(Outcome.UNCHANGED, 0, 0, 0);
        }
        keeper.entries().append("amendment", article, ClaimJson.write(Amendment.of(reason, was, is)));
        if (was.id().equals(is.id())) {
            return keeper.keepAmended(reading, drafts);
        }
        return move(row, reading, drafts, reason);
    }

    private Receipt move(ArticleRow row, Reading reading, List<Drafted> drafts, String reason) {
        String target = reading.article().id().value();
        comeBack(target);
        Receipt receipt = keeper.keepAmended(reading, drafts);
        keeper.entries()
                .append("amendment", target, ClaimJson.write(Amendment.of(reason, row.article(), reading.article())));
        keeper.versions().leave(row);
        keeper.handle().execute("UPDATE article SET amended_to = ? WHERE id = ?", target, row.id());
        keeper.versions().supersede(row.id(), target);
        return receipt;
    }

    /** Where an article had been moved away from the outlet that it is now moved to, takes that back. */
    private void comeBack(String target) {
        ArticleRow row = keeper.articles().find(target).orElse(null);
        if (row != null && row.amendedTo() != null) {
            keeper.handle().execute("UPDATE article SET amended_to = NULL WHERE id = ?", target);
            keeper.versions().enter(row);
        }
    }

    /**
     * What the entry of an amendment says: how the article was described, and how it is.
     *
     * @param from the id of the article before
     * @param to the id of the article after: the same where only its description changed
     */
    record Amendment(String reason, String from, String to, Described was, Described is) {
        static Amendment of(String reason, Article was, Article is) {
            return new Amendment(reason, was.id().value(), is.id().value(), Described.of(was), Described.of(is));
        }
    }

    /** What an amendment can change. */
    record Described(String outlet, @Nullable String headline, ReadingJson.@Nullable Published published) {
        static Described of(Article article) {
            return new Described(
                    article.outlet().name(), article.headline(), ReadingJson.Published.of(article.published()));
        }
    }
}
