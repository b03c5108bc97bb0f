package org.hearsay.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * The append-only record of articles, readings and links.
 *
 * <p>One process writes at a time; any number read. An implementation serialises its own writers and is safe for several
 * threads. What a method has returned from survives a kill of the process. Every method throws {@link LedgerException} where
 * the ledger itself cannot be used.
 *
 * <p>What stands in a ledger does not depend on the order of arrival:
 *
 * <ul>
 *   <li>Of several versions of an article (same outlet, same URL, another text) the one published last is current; one without
 *       a date counts as the earliest, and among those of one day the largest id wins. Each older one names the next.
 *   <li>Of several descriptions of one article (same id, another headline or date) the one with the better date is kept: given
 *       before found before none, then the earlier day; then the one that says more, then the alphabet. An inferred date is made
 *       by the reading and changes with it.
 *   <li>What a person amended stands above all of that.
 * </ul>
 */
public interface Ledger extends AutoCloseable {

    /**
     * Keeps an article and its reading, whole or not at all. Keeping the same reading twice changes nothing, and neither does a
     * reading under a worse description than the kept one: see {@link #described}.
     *
     * @throws IllegalArgumentException where a claim is of another article, has no evidence, or quotes what does not stand in
     *     the text; or where the text has an unpaired surrogate
     */
    Receipt keep(Reading reading);

    /**
     * Returns the article under the description that the ledger would keep: its own or the kept one, whichever is better, or
     * the one that a person amended it to (under another outlet it has another id, too). Read this, and not what arrived.
     * Notices are those that arrived.
     */
    Article described(Article arrived);

    /**
     * Says whether the latest reading of the article is by this engine and of this description (outlet, URL, headline, byline,
     * dateline, publication date, language), whatever its notices.
     */
    boolean hasReading(Article article, String engine);

    /**
     * Keeps what a person found out about an article: the reading of it under another outlet or another date. The old article
     * and the old reading stay in the ledger; under another outlet the old article is superseded by the new one. Later readings
     * do not undo it; only another amendment does.
     *
     * @param article the id of the article that is amended, in full
     * @param reading the reading of the amended article, with its text and URL as they were
     * @param by who amends it
     * @param reason why
     * @throws IllegalArgumentException where there is no such article, or the text or the URL differ
     */
    Receipt amend(String article, Reading reading, String by, String reason);

    /** Returns an article by its id, or by a prefix of at least eight digits that only one article has. */
    Optional<KeptArticle> article(String id);

    /** Hands over all current articles, sorted by id, as they were when it began. */
    void articles(Consumer<KeptArticle> consumer);

    /**
     * Returns, for those of the blocks that current articles of the outlet hold, the ids of those articles.
     *
     * @param most the most articles that are named for one block; where more hold it, those that arrived first
     */
    Map<String, Set<String>> articlesWithBlocks(String outlet, Collection<String> blocks, int most);

    /** Returns the ids of the versions of an article (same outlet, same URL), itself among them, the earliest first. */
    List<String> versions(String article);

    /** Returns the fingerprints of an article's blocks. */
    Set<String> blocks(String article);

    /** Returns a page of claims, sorted by id, with their occurrence and story. */
    List<ClaimRecord> claims(ClaimQuery query);

    /** Returns a claim, standing or not, by its id or a prefix of at least eight digits that only one claim has. */
    Optional<ClaimRecord> claim(String id);

    /** Returns how many claims the query matches, whatever its page. */
    long count(ClaimQuery query);

    /** Returns the values of a facet among the claims of a query, with their counts, the most frequent first. */
    Map<String, Long> facet(ClaimQuery query, ClaimQuery.Facet facet, int limit);

    /**
     * Returns the entries about an article or claim, oldest first.
     *
     * @param subject its id, or a prefix of at least eight digits that only one article or claim has
     */
    List<Entry> history(String subject);

    /** Hands over all entries, oldest first, as they were when it began. */
    void entries(Consumer<Entry> consumer);

    /**
     * Keeps what a person decided, unless something happened to its subjects that the person had not seen.
     *
     * <p>A decision stands whatever is read later: another reading of the article changes what an edit stands on, not the edit,
     * and does not withdraw a claim that a person judged. A later version of the article supersedes its claims all the same.
     *
     * @param seen up to which entry the one who decides has seen what happened to its subjects: what {@link #revision} gave, or
     *     any later sequence
     * @param by who decides
     * @param reason why, or null
     * @throws IllegalArgumentException where {@code seen} is no entry of this ledger, {@code by} is blank, or a text has an
     *     unpaired surrogate
     */
    DecisionResult decide(Decision decision, long seen, String by, @Nullable String reason);

    /**
     * Returns the sequence of the last entry that changed what is known about one of these: a claim made, withdrawn or decided
     * about, an origin rated. 0 where there is none. A coding is not counted, since coders do not see each other's work.
     *
     * @param subjects ids in full
     */
    long revision(Collection<String> subjects);

    /** Returns the decisions about a claim, an origin or an actor, taken back or not, oldest first. */
    List<KeptDecision> decisions(String subject);

    /** Returns the decisions of these kinds that stand, oldest first; of two that contradict each other the later one holds. */
    List<KeptDecision> standing(Set<Decision.Kind> kinds);

    /** Returns what the ledger holds, in numbers. */
    LedgerStatus status();

    /** Says whether articles, claims or what people decided of them changed since they were last linked. */
    boolean linksAreStale();

    /**
     * Brings the links up to date with all that changed, one article in a transaction, and returns how many articles and decisions
     * there were. Where it is interrupted, the next call goes on.
     */
    int link();

    /** Does as {@link #link} does, unless the links were made elsewhere or by another version: these wait for the next run. */
    int heedDecisions();

    /** Replaces all links by others that were made elsewhere, whole or not at all; {@link #link} makes them anew. */
    void replaceLinks(Links links);

    /** Returns all links. */
    Links links();

    /** Returns a page of occurrences; narrowed by actor, story and, where it has a figure of it, measure. */
    List<Links.Occurrence> occurrences(LinkQuery query);

    /**
     * Returns the occurrence of that id, or of a prefix of at least eight digits that only one has; a former id, or that of any
     * claim about it, leads to it too.
     */
    Optional<Links.Occurrence> occurrence(String id);

    /**
     * Returns why the claims of an occurrence stand together: for each, the other one that it is most like, and what speaks for and
     * against. Empty where it has one claim, where there is none of that id, and where its links were made elsewhere.
     *
     * @param occurrence its id in full
     */
    List<Links.Kinship> kinship(String occurrence);

    /** Returns a page of figures; narrowed by the actors and story of their occurrence, by occurrence and by measure. */
    List<Links.FigureLine> figures(LinkQuery query);

    /** Returns a page of conflicts; narrowed as figures are. */
    List<Links.Conflict> conflicts(LinkQuery query);

    /** Returns a page of stories; narrowed by the actors of their occurrences. */
    List<Links.Story> stories(LinkQuery query);

    /** Returns the story of that id, or of a prefix of at least eight digits that only one has; a former id leads to it too. */
    Optional<Links.Story> story(String id);

    /** Returns a page of origins; narrowed by the claims of their occurrence or story. */
    List<Links.Origin> origins(LinkQuery query);

    /** Returns a page of copies, sorted by the id of the article that copies; never narrowed. */
    List<Links.Copy> copies(LinkQuery query);

    /** Returns the decision that an entry is. */
    Optional<KeptDecision> decision(long entry);

    /**
     * Returns a page of the current articles, sorted by id.
     *
     * @param outlet who published them, or null for all
     * @param after the id of the last one of the page before, or null
     */
    List<KeptArticle> articles(@Nullable String outlet, @Nullable String after, int limit);

    /** Returns the ledger as it was, and what changed since. */
    Past past();

    /** Returns what the claims that stand come to, counted. */
    Tallies tallies();

    /** Returns which ids are one actor. */
    Identities identities();

    /**
     * Checks the ledger against itself: the chain of hashes over its entries, every projection against the entries, every
     * quotation against its article.
     *
     * @return what is wrong, a line each, at most a thousand; empty where all is well
     */
    List<String> verify();

    @Override
    void close();
}
