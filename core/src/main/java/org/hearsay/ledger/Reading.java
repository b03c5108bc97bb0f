package org.hearsay.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What one version of the program made of one article: everything that is kept in one transaction.
 *
 * @param article the article, with the notices that were left out of the reading
 * @param blocks the fingerprints of its paragraphs, by which repetition is recognised; see {@code org.hearsay.notice}
 * @param claims its claims, sorted by id; empty where it was not read
 * @param engine the version of the program and its models
 * @param unread why it was not read, such as {@code language:fr}, or null where it was
 */
public record Reading(
        Article article,
        Set<String> blocks,
        List<ClaimRecord> claims,
        String engine,
        @Nullable String unread) {
    public Reading {
        Objects.requireNonNull(article, "article");
        blocks = Set.copyOf(blocks);
        claims = List.copyOf(claims);
        Objects.requireNonNull(engine, "engine");
    }
}
