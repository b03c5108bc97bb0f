package org.hearsay.time;

/** How fine a time is, from coarse to fine. */
public enum Granularity {
    CENTURY,
    DECADE,
    YEAR,
    HALF_YEAR,
    QUARTER,
    SEASON,
    MONTH,
    WEEK,
    WEEKEND,
    DAY,
    PART_OF_DAY,
    HOUR,
    MINUTE,
    SECOND
}
