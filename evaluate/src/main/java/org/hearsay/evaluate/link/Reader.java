package org.hearsay.evaluate.link;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hearsay.article.Article;
import org.hearsay.language.Analysis;
import org.hearsay.ledger.ClaimRecord;

/**
 * What reads the articles of a set. Both are called from several threads.
 *
 * @param language finds the sentences of an article, and parses those that are asked for
 * @param claims reads its claims
 */
public record Reader(Function<Article, Analysis> language, Function<Article, List<ClaimRecord>> claims) {
    public Reader {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(claims, "claims");
    }
}
