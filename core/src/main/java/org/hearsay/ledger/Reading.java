package org.hearsay.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.actor.UnknownActor;
import org.hearsay.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What one version of the program made of one article: everything that is kept in one transaction.
 *
 * @param article the article, with the notices that were left out of the reading
 * @param blocks the fingerprints of its paragraphs, by which repetition is recognised; see {@code org.hearsay.notice}
 * @param claims its claims, sorted by id; empty where it was not read
 * @param actors the persons and organisations that it names in full and no dictionary knows, sorted by id
 * @param engine the version of the program and its models
 * @param unread why it was not read, such as {@code language:fr}, or null where it was
 */
public record Reading(
        Article article,
        Set<String> blocks,
        List<ClaimRecord> claims,
        List<UnknownActor> actors,
        String engine,
        @Nullable String unread) {
    /** Makes a reading that names nobody but whom the dictionaries know. */
    public Reading(
            Article article, Set<String> blocks, List<ClaimRecord> claims, String engine, @Nullable String unread) {
        this(article, blocks, claims, List.of(), engine, unread);
    }

    public Reading {
        Objects.requireNonNull(article, "article");
        blocks = Set.copyOf(blocks);
        claims = List.copyOf(claims);
        actors = actors.stream()
                .sorted(Comparator.comparing(UnknownActor::id).thenComparing(UnknownActor::name))
                .toList();
        Objects.requireNonNull(engine, "engine");
    }
}
