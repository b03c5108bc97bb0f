package org.hearsay.link;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.hearsay.ledger.Links.Conflict;
import org.hearsay.ledger.Links.Copy;
import org.hearsay.ledger.Links.FigureLine;
import org.hearsay.ledger.Links.Occurrence;
import org.hearsay.ledger.Links.Story;
import org.jspecify.annotations.Nullable;

/**
 * What linking remembers from one article to the next: what is compared, who is alike, and the links themselves.
 *
 * <p>Every question is about one number, one key or one id, so that an answer costs the same whatever the size of the ledger.
 * An implementation serves one thread, in one transaction for each change.
 */
public interface LinkMemory {
    /** Returns an article by its number, or null. */
    @Nullable ArticleTraits article(long node);

    void keepArticle(ArticleTraits traits);

    void dropArticle(long node);

    /** Returns a claim by its number, or null. */
    @Nullable ClaimTraits claim(long node);

    /** Returns the numbers of an article's claims as they were last linked, ascending. */
    List<Long> claims(long article);

    void keepClaim(ClaimTraits traits);

    void dropClaim(long node);

    /** Returns an article as it was read, or null. */
    @Nullable LinkArticle text(long node);

    /**
     * That an article's words are counted in a month.
     *
     * @param words the numbers of its words, ascending; empty where it is not in the sample
     */
    @SuppressWarnings("ArrayRecordComponent") // Hundreds of numbers, written and read as they are.
    record Counted(long node, int month, long[] words) {}

    /** Returns how an article is counted, or null. */
    @Nullable Counted counted(long node);

    void keepCounted(Counted article);

    void dropCounted(long node);

    /** Adds to how many articles of a month have each word. */
    void count(int month, long[] words, int by);

    /** Returns how many articles of some months have each word; words that none has are left out. */
    Map<Long, Long> counts(int from, int to, long[] words);

    /** Remembers that the articles of a month are to be weighed anew. */
    void weighLater(int month);

    /** Returns the next article that is to be weighed anew, and forgets that it is; null where there is none. */
    @Nullable Long toWeigh();

    /** Returns the smallest numbers that were put under a key, ascending. */
    long[] holders(Layer layer, long key, int most);

    /** Returns the next smaller numbers under a key than this one, the nearest first. */
    long[] before(Layer layer, long key, long node, int most);

    /** Returns the next greater numbers under a key than this one, the nearest first. */
    long[] after(Layer layer, long key, long node, int most);

    /** Returns the keys that a number was put under. */
    long[] keys(Layer layer, long node);

    /**
     * Puts a number under its keys.
     *
     * @param time when it is of: the same number for those that may stand in one cell however many they are
     */
    void post(Layer layer, long node, long[] keys, long time);

    /** Returns the time that a number was put there with, or 0 where it was not. */
    long time(Layer layer, long node);

    void unpost(Layer layer, long node);

    /** Returns those who are at least so alike, with how alike they are. */
    Map<Long, Double> edges(Layer layer, long node, double least);

    /** Says how alike two are, from both sides. */
    void connect(Layer layer, long first, long second, double score);

    void disconnect(Layer layer, long first, long second);

    /** Returns the cell of a number, or null where it was in none. */
    @Nullable Cell cell(Layer layer, long node);

    /** Returns the numbers in a cell, ascending. */
    long[] members(Layer layer, long cell);

    void assign(Layer layer, long node, @Nullable Cell cell);

    /** Returns those whom a person has joined with this one or parted from it: true where joined. */
    Map<Long, Boolean> constraints(Layer layer, long node);

    /** Returns what an article copies, or null. */
    @Nullable Copy copy(String article);

    /** Returns the articles that name this one as what they copy, sorted. */
    SortedSet<String> copiesOf(String article);

    void putCopy(Copy copy);

    void removeCopy(String article);

    /** Returns the id of the story of an article, or null. */
    @Nullable String storyOf(String article);

    /** Writes a story, in place of the one of its id if there is one; the occurrences that it names are not kept with it. */
    void putStory(Story story);

    void removeStory(String id);

    /** Returns the articles of a story; empty where there is none of that id. */
    List<String> articlesOf(String story);

    /** Returns the id of the occurrence of a claim, or null. */
    @Nullable String occurrenceOf(String claim);

    /** Returns the claims of an occurrence; empty where there is none of that id. */
    List<String> claimsOf(String occurrence);

    /** Writes an occurrence with all that is said of it, in place of the one of its id if there is one. */
    void putOccurrence(Occurrence occurrence, List<FigureLine> figures, List<Conflict> conflicts);

    /** Removes an occurrence with its figures and conflicts. */
    void removeOccurrence(String id);

    /** Replaces the origins of a claim. */
    void putVoices(String claim, List<Voice> voices);

    /** Files a plain statement with the story of its article. */
    void putStatement(String claim, @Nullable String story);

    /** Returns what a person set a figure to that stands on any of these claims: the latest decision, or null. */
    FigureLine.@Nullable Ruling override(List<String> claims);
}
