package org.hearsay.attribution;

/**
 * Another voice of the same attribution: one who passes the words on, or one from whom the source has them.
 *
 * @param source the noun phrase that names it
 * @param cue the words that say so
 * @param head the cue's head token
 * @param side where it stands in the chain
 */
record Relay(Phrase source, Words cue, int head, Side side) {
    enum Side {
        /** The source has it from this one: "the ministry said, citing witnesses". */
        INNER,
        /** This one passes it on: "in a letter published by the agency". */
        OUTER,
        /** This one passes it on if it is a medium: "told the newspaper", "in an interview with the newspaper". */
        OUTER_IF_MEDIUM
    }
}
