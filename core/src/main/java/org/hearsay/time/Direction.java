package org.hearsay.time;

/** Where a bare date lies, seen from the day that it is counted from. */
enum Direction {
    PAST,
    FUTURE,
    /** The words do not say. */
    UNKNOWN
}
