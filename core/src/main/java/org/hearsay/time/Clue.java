package org.hearsay.time;

/**
 * What one place of a text says about the day on which the text was published. Immutable.
 *
 * @param days the days that it leaves; open at one end where it only narrows what others say
 */
record Clue(Days days) {}
