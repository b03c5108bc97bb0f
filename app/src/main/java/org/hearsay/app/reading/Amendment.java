package org.hearsay.app.reading;

import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.ledger.KeptArticle;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Receipt;
import org.hearsay.notice.Blocks;

/** Reads an article again as a person corrected it, and links again. Used by one thread. */
public final class Amendment {
    private final Ledger ledger;
    private final ArticleReading articles;

    public Amendment(Ledger ledger, Engine engine) {
        this.ledger = ledger;
        this.articles = new ArticleReading(engine);
    }

    /**
     * Keeps the amended article and its reading.
     *
     * @param kept the article as it is
     * @param amended the same text and URL, under another outlet or another date
     * @param by who amends it
     * @param reason why
     */
    public Receipt amend(KeptArticle kept, Article amended, String by, String reason) {
        Set<String> blocks = Blocks.fingerprints(amended);
        OutletBlocks index = new OutletBlocks(ledger, amended.outlet().name(), new Batch());
        Reading reading =
                articles.read(articles.withNotices(amended, index), blocks).reading();
        Receipt receipt = ledger.amend(kept.article().id().value(), reading, by, reason);
        ledger.link();
        return receipt;
    }
}
