package org.hearsay.actor;

/** What kind of participant an actor is. */
public enum ActorKind {
    /** A state or one of its branches, identified by country and sector: {@code PRK:GOV}. */
    STATE,
    PERSON,
    ORGANISATION,
    /** People named by what they are: protesters, residents, analysts. */
    GROUP,
    /** A place that stands as such: where, and not who. */
    PLACE
}
