package org.hearsay.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The append-only record of articles, readings and links.
 *
 * <p>One process writes at a time; any number read. An implementation serialises its own writers and is safe for several
 * threads. What a method has returned from survives a kill of the process.
 */
public interface Ledger extends AutoCloseable {

    /** Keeps an article and its reading, whole or not at all. Keeping the same reading twice changes nothing. */
    Receipt keep(Reading reading);

    /** Returns an article by its id, or by a prefix of at least eight digits that only one article has. */
    Optional<KeptArticle> article(String id);

    /** Hands over all current articles, sorted by id. */
    void articles(Consumer<KeptArticle> consumer);

    /** Says whether an article has been read by this engine, whatever its notices and date. */
    boolean hasReading(String article, String engine);

    /** Returns, for those of the blocks that current articles of the outlet hold, the ids of those articles. */
    Map<String, Set<String>> articlesWithBlocks(String outlet, Collection<String> blocks);

    /** Returns the fingerprints of an article's blocks. */
    Set<String> blocks(String article);

    /** Returns a page of claims, sorted by id. */
    List<ClaimRecord> claims(ClaimQuery query);

    /** Returns a claim, standing or not, by its id or a prefix of at least eight digits that only one claim has. */
    Optional<ClaimRecord> claim(String id);

    /** Returns how many claims the query matches, whatever its page. */
    long count(ClaimQuery query);

    /** Returns the values of a facet among the claims of a query, with their counts, the most frequent first. */
    Map<String, Long> facet(ClaimQuery query, ClaimQuery.Facet facet, int limit);

    /** Returns the entries about an article or claim, oldest first. */
    List<Entry> history(String subject);

    /** Says whether articles or claims changed since the links were last replaced. */
    boolean linksAreStale();

    /** Replaces all links, whole or not at all. */
    void replaceLinks(Links links);

    /** Returns all links. */
    Links links();

    /**
     * Checks the ledger against itself: the chain of hashes over its entries, every projection against the entries, every
     * quotation against its article.
     *
     * @return what is wrong, a line each; empty where all is well
     */
    List<String> verify();

    @Override
    void close();
}
