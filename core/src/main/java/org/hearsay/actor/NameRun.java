package org.hearsay.actor;

import org.hearsay.language.NameType;
import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence.
 *
 * @param first its first token
 * @param last its last token
 * @param entry what the dictionary knows by it, or null for a name that only the recogniser of names saw
 * @param type what the recogniser took it for
 */
record NameRun(int first, int last, @Nullable Entry entry, NameType type) {
    int length() {
        return last - first + 1;
    }

    /** Says whether this is an adjective of a state or of a bloc, or a state's name used like one. */
    boolean isAdjective() {
        return entry instanceof Entry.Bloc || (entry instanceof Entry.Demonym demonym && !demonym.people());
    }

    boolean isPerson() {
        return entry == null ? type == NameType.PERSON : entry instanceof Entry.Figure;
    }
}
