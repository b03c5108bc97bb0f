package org.hearsay.quantity;

/** How a text bounds a number. */
public enum Bound {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    ABOUT,
    VAGUE
}
