package org.hearsay.claim;

/** Whom a figure of people counts, where the text says. */
public enum Victims {
    CIVILIAN,
    COMBATANT,
    CHILD,
    MIXED
}
