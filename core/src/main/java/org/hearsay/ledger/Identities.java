package org.hearsay.ledger;

import java.util.List;
import java.util.Objects;
import org.hearsay.actor.ActorKind;
import org.hearsay.actor.ActorMerge;
import org.jspecify.annotations.Nullable;

/**
 * Which ids are one actor, and why. Claims keep the id that was read; whoever asks for an actor is answered for all ids that
 * count as one with it. Safe for several threads.
 */
public interface Identities {

    /** Returns the ids that count as one with this one: first the one that stands for all of them, then the others, sorted. */
    List<String> ids(String id);

    /** Returns the id that stands for this one: itself where it was not given up. */
    default String current(String id) {
        return ids(id).get(0);
    }

    /** Returns the merges into the actor that an id stands for, sorted by the id that is given up. */
    List<Merge> merges(String id);

    /** Returns a page of all merges, sorted by the id that is given up. */
    List<Merge> merges(@Nullable String after, int limit);

    /** Returns how articles name an id itself; empty for one that a dictionary knows. */
    List<Naming> names(String id);

    /**
     * An id that is given up, into which, and what that rests on. Component names are those of the JSON record.
     *
     * @param from the id that is given up
     * @param into the id that stands for both
     * @param rule which rule says so
     * @param beside the id that the rule holds {@code from} against: {@code into}, or another one that goes into it, too
     * @param reason the same in words
     * @param names how articles write the one that is given up
     * @param articles the ids of some articles that name the two, sorted; where an article introduces initials, of such ones
     * @param decision the entry of the decision, where a person decided it
     */
    record Merge(
            String from,
            String into,
            ActorMerge.Rule rule,
            String beside,
            String reason,
            List<String> names,
            List<String> articles,
            @Nullable Long decision) {
        public Merge {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(into, "into");
            names = List.copyOf(names);
            articles = List.copyOf(articles);
        }
    }

    /**
     * How some articles name an actor.
     *
     * @param articles how many do
     */
    record Naming(
            String name,
            ActorKind kind,
            @Nullable String state,
            @Nullable String sector,
            List<String> initials,
            long articles) {
        public Naming {
            initials = List.copyOf(initials);
        }
    }
}
