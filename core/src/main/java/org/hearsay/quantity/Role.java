package org.hearsay.quantity;

/** How a number stands to the others of its sentence; only a whole is a total of what the sentence says. */
public enum Role {
    /** A number by itself. */
    WHOLE,
    /** Some of those whom another number counts, and what is said of all holds of them: "33 people, including 14 children". */
    PART,
    /** Those picked from a group; what is said of them is said of them as a whole: the three in "three of the nine died". */
    SELECTION,
    /** Those whom some are picked from, of whom nothing else is said: the nine in "three of the nine died". */
    GROUP,
    /** What the number was before, or is set against: "up from 22". */
    FORMER,
    /** So many each, or in each length of time: "three each", "300 a day". */
    RATE
}
