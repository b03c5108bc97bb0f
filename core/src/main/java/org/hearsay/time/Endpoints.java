package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/**
 * The ends of a range that a time is part of, as TIMEX3 values ({@code beginPoint}, {@code endPoint}): "between 2 and 5 May", "since
 * March", "until late 2024". Immutable.
 *
 * @param begin where the range begins, or null where the text leaves it open
 * @param end where it ends, likewise
 */
public record Endpoints(@Nullable String begin, @Nullable String end) {
    public Endpoints {
        if (begin == null && end == null) {
            throw new IllegalArgumentException("a range needs a begin or an end");
        }
    }
}
