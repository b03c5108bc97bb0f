package org.hearsay.quantity;

/** Whether a number is a state or a change of one: a rise, a fall, an increment, the new value of a revision. */
public enum Change {
    NONE,
    UP,
    DOWN,
    BY,
    TO
}
