package org.hearsay.evaluate.time;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time as annotators or a reader marked it.
 *
 * @param begin its first UTF-16 offset
 * @param end the offset after it
 * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value the TIMEX3 value, empty where none was given
 * @param mod the TIMEX3 modifier, or null
 * @param text the words
 */
record GoldTime(
        int begin,
        int end,
        String type,
        String value,
        @Nullable String mod,
        String text) {
    GoldTime {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(text, "text");
    }

    boolean overlaps(GoldTime other) {
        return begin < other.end && other.begin < end;
    }
}
