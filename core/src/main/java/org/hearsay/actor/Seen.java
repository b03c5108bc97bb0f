package org.hearsay.actor;

import java.util.List;

/**
 * A phrase that has been resolved, as later pronouns and descriptions look back at it.
 *
 * @param sentence the index of its sentence
 * @param head its head token
 * @param rank how prominent it is, as {@link Clauses#rank} says
 * @param actors whom it refers to, at least one
 * @param plural whether it speaks of several
 * @param body whether it speaks of an institution
 * @param gender what is known of the pronoun that it takes
 * @param noun the noun that it says, in lemmas, or nothing for a name
 */
record Seen(
        int sentence,
        int head,
        int rank,
        List<Actor> actors,
        boolean plural,
        boolean body,
        Gender gender,
        String noun) {
    Seen {
        actors = List.copyOf(actors);
    }

    boolean isBefore(int otherSentence, int token) {
        return sentence < otherSentence || (sentence == otherSentence && head < token);
    }

    Actor actor() {
        return actors.get(0);
    }
}
