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
    /** An event that the time follows by its length ("a day after ordering …"); see {@link EventOffset}. */
    AFTER_EVENT,
    /** An event that the time precedes by its length ("a day before the vote"). */
    BEFORE_EVENT;

    /** Says whether the time was counted from an event. */
    public boolean isEvent() {
        return this == AFTER_EVENT || this == BEFORE_EVENT;
    }
}
