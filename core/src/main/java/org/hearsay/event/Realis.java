package org.hearsay.event;

/** Whether an event happened. A closed list. */
public enum Realis {
    ACTUAL,
    NEGATED,
    FUTURE,
    HYPOTHETICAL,
    ORDERED,
    REQUESTED,
    HISTORICAL
}
