package org.hearsay.evaluate.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with its annotated times.
 *
 * @param name its file's name
 * @param text its text, without mark-up
 * @param created the day of its creation, or null where none is given
 * @param times in text order, without the time of creation
 */
record GoldDocument(String name, String text, @Nullable LocalDate created, List<GoldTime> times) {
    GoldDocument {
        times = List.copyOf(times);
    }
}
