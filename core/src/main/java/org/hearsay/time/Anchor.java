package org.hearsay.time;

/** What a relative time was counted from. */
public enum Anchor {
    /** Nothing: the time is absolute, or could not be anchored. */
    NONE,
    /** The article's publication date, given or found. */
    PUBLISHED,
    /** A publication date that was only inferred. */
    INFERRED,
    /** Another time of the text. */
    TEXT,
    /** An event of the sentence, whose time this package does not know ("a day after ordering …"); see {@link EventOffset}. */
    EVENT
}
