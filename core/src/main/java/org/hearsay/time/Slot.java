package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/**
 * What an open place of a pattern was filled with.
 *
 * @param value the normal form: the number of a month, a count, a unit's code
 * @param last the index of its last token
 * @param part the match that fills it, where it was filled by another rule
 */
record Slot(String value, int last, @Nullable Match part) {
    static Slot word(String value, int last) {
        return new Slot(value, last, null);
    }

    int number() {
        return Integer.parseInt(value);
    }
}
