package org.hearsay.actor;

import org.jspecify.annotations.Nullable;

/** What a dictionary knows by a name. */
sealed interface Entry {

    /** Returns the id of the row that says so. */
    String rule();

    /** Returns the state that it belongs to, or null. */
    @Nullable String state();

    /** The name of a state. */
    record Country(String state, String rule) implements Entry {}

    /**
     * An adjective of a state, or the word for its people.
     *
     * @param people whether it is the word for its people
     */
    record Demonym(String state, boolean people, String rule) implements Entry {}

    /**
     * A capital or a seat of power.
     *
     * @param city whether it is also a place
     */
    record Seat(String state, String sector, SourceType type, String name, boolean city, String rule)
            implements Entry {}

    /** A place that is no state. */
    record Locality(String id, String name, String state, String rule) implements Entry {}

    /** An organisation. */
    record Body(Actor actor, String rule) implements Entry {
        @Override
        public @Nullable String state() {
            return actor.state();
        }
    }

    /**
     * A public figure.
     *
     * @param full whether this is the full name
     */
    record Figure(
            String id,
            String name,
            boolean full,
            Gender gender,
            @Nullable String state,
            @Nullable String sector,
            String rule)
            implements Entry {}

    /** A word that stands before names, adjectives of states aside, and tells of a group across states: Western. */
    record Bloc(String rule) implements Entry {
        @Override
        public @Nullable String state() {
            return null;
        }
    }
}
