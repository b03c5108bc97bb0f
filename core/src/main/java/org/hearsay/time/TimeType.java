package org.hearsay.time;

/** The types of TIMEX3. */
public enum TimeType {
    DATE,
    TIME,
    DURATION,
    SET
}
