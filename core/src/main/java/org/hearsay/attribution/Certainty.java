package org.hearsay.attribution;

/** How sure the source is said to be. */
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE
}
