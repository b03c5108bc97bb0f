package org.hearsay.ledger;

import java.util.Objects;
import org.hearsay.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article as the ledger holds it.
 *
 * @param article the article, with the notices of its latest reading
 * @param engine what made the latest reading
 * @param unread why it was not read, or null where it was
 * @param supersededBy the id of the later version, or null for the current one
 */
public record KeptArticle(
        Article article,
        String engine,
        @Nullable String unread,
        @Nullable String supersededBy) {
    public KeptArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(engine, "engine");
    }
}
