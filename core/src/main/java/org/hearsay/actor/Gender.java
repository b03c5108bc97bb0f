package org.hearsay.actor;

import org.jspecify.annotations.Nullable;

/** What a text or a given name reveals of the pronoun that a person takes. */
enum Gender {
    HE,
    SHE,
    UNKNOWN;

    static Gender of(@Nullable String letter) {
        if (letter == null) {
            return UNKNOWN;
        }
        return letter.equals("f") ? SHE : letter.equals("m") ? HE : UNKNOWN;
    }

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
