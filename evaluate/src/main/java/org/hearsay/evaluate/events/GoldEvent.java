package org.hearsay.evaluate.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * A coded sentence.
 *
 * @param text the sentence
 * @param types the PLOVER types that count as right, by name; {@link #NONE} where it has no event
 * @param sources where the actors stand, in UTF-16 offsets; empty where none is coded
 * @param targets where the recipients stand; empty where none is coded
 * @param sourceCodes the states and sectors of the actors as coded, empty where the set has none
 * @param targetCodes those of the recipients
 */
record GoldEvent(
        String text,
        Set<String> types,
        List<Span> sources,
        List<Span> targets,
        List<String> sourceCodes,
        List<String> targetCodes) {
    /** The name that stands for the absence of an event. */
    static final String NONE = "NONE";

    GoldEvent {
        Objects.requireNonNull(text, "text");
        types = Set.copyOf(types);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        sourceCodes = List.copyOf(sourceCodes);
        targetCodes = List.copyOf(targetCodes);
    }
}
