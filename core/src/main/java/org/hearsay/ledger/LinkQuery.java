package org.hearsay.ledger;

import org.hearsay.event.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Which links are asked for: a page, sorted by id. What a kind of link does not have (a story has no measure) does not narrow
 * it.
 *
 * @param actor the id of an actor among its actors or recipients, or null for all; a state ({@code RUS}) stands for all its
 *     sectors ({@code RUS:MIL})
 * @param story the id of the story that it belongs to, or null for all
 * @param occurrence the id of the occurrence that it is about, or null for all
 * @param measure what its figure measures, or null for all
 * @param after the id of the last one of the page before, or null for the first page
 * @param limit the most in a page, at least 1
 */
public record LinkQuery(
        @Nullable String actor,
        @Nullable String story,
        @Nullable String occurrence,
        @Nullable Measure measure,
        @Nullable String after,
        int limit) {

    /** The query for everything. */
    public static final LinkQuery ALL = new LinkQuery(null, null, null, null, null, Integer.MAX_VALUE);

    public LinkQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("a page has at least one record: " + limit);
        }
    }

    public LinkQuery withActor(@Nullable String other) {
        return new LinkQuery(other, story, occurrence, measure, after, limit);
    }

    public LinkQuery withStory(@Nullable String other) {
        return new LinkQuery(actor, other, occurrence, measure, after, limit);
    }

    public LinkQuery withOccurrence(@Nullable String other) {
        return new LinkQuery(actor, story, other, measure, after, limit);
    }

    public LinkQuery withMeasure(@Nullable Measure other) {
        return new LinkQuery(actor, story, occurrence, other, after, limit);
    }

    public LinkQuery page(@Nullable String newAfter, int newLimit) {
        return new LinkQuery(actor, story, occurrence, measure, newAfter, newLimit);
    }
}
