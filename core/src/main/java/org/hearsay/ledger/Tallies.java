package org.hearsay.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.actor.SourceType;
import org.hearsay.event.EventType;
import org.jspecify.annotations.Nullable;

/** What the claims that stand come to, counted. Safe for several threads. */
public interface Tallies {

    /** Returns a page of everybody who acts, is acted upon, or says something, sorted by id; those without an id stand under their words. */
    List<ActorTally> actors(@Nullable String after, int limit);

    /** Returns a page of who did what to whom, sorted by actor, recipient, type and period. */
    List<Dyad> dyads(DyadQuery query);

    /** Returns a page of the origins with what became of what they claim, sorted by id. */
    List<SourceTally> sources(@Nullable String after, int limit);

    /** Returns one origin with what became of what it claims. */
    Optional<SourceTally> source(String id);

    /**
     * How often somebody takes part.
     *
     * @param acts in how many claims the actor acts
     * @param isActedUpon in how many the actor is acted upon
     * @param says in how many the actor is a source
     */
    record ActorTally(String id, long acts, long isActedUpon, long says) {}

    /** What a dyad's claims are counted by. */
    enum Period {
        ALL,
        WEEK,
        MONTH
    }

    /**
     * Which dyads are asked for.
     *
     * @param actor who acts, or null for all; a state stands for all its sectors
     * @param recipient who is acted upon, likewise
     * @param from the first day on which it happened, or null
     * @param to the last day, or null
     * @param after the last one of the page before, or null
     */
    record DyadQuery(
            @Nullable String actor,
            @Nullable String recipient,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Period period,
            @Nullable Dyad after,
            int limit) {}

    /**
     * Who did what to whom, and in how many claims.
     *
     * @param from the first day of the week (a Monday) or the month, or null where they are counted together, or where no week or month
     *     holds the whole of the claim's time
     */
    record Dyad(
            String actor,
            String recipient,
            EventType type,
            @Nullable LocalDate from,
            long claims) {}

    /**
     * What became of what an origin claims.
     *
     * @param claims how many claims come from it
     * @param occurrences how many occurrences they are about
     * @param confirmed how many of these another independent origin claims, too
     * @param contradicted how many conflicts have it on a side
     * @param superseded how many of its figures a later one took the place of
     */
    record SourceTally(
            String id,
            String name,
            SourceType type,
            List<String> outlets,
            long claims,
            long occurrences,
            long confirmed,
            long contradicted,
            long superseded) {
        public SourceTally {
            outlets = List.copyOf(outlets);
        }
    }
}
