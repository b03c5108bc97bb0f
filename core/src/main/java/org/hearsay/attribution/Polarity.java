package org.hearsay.attribution;

/** Whether the source says it, or is said not to have said it. */
public enum Polarity {
    POSITIVE,
    NEGATIVE
}
