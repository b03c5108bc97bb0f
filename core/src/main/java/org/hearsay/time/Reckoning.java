package org.hearsay.time;

/** How the value of a rule's match is found. */
enum Reckoning {
    /** No time at all, though the words look like one: "a 44-year-old". */
    NOTHING,
    /** A date by its parts: year, month, day, and what is missing from the setting. */
    DATE,
    /** A day of the week. */
    WEEKDAY,
    /** A day written in figures alone. */
    FIGURES,
    /** A year, decade or century by its number. */
    YEAR,
    DECADE,
    CENTURY,
    SEASON,
    QUARTER,
    HOLIDAY,
    /** The unit that holds the anchor, moved by so many: "last year", "this week", "tomorrow". */
    UNIT,
    /** So many units before or after the anchor: "two weeks ago". */
    AGO,
    /** So many units before or after an event that the sentence names: "a day after". */
    OFFSET,
    /** A time that is only said to lie in the past, the present or the future. */
    REFERENCE,
    /** A time in history without sharp ends: "the Cold War". */
    ERA,
    /** Another part's value, with a modifier. */
    SAME,
    DURATION,
    SET,
    /** A part of a day. */
    PART,
    CLOCK,
    /** A day and a time of the clock in one token, after ISO 8601. */
    STAMP
}
