package org.hearsay.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a match means, before it is tied to its place in the text. Immutable. */
record Reckoned(
        TimeType type,
        String value,
        @Nullable String mod,
        @Nullable String quant,
        @Nullable String freq,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Granularity grain,
        Anchor anchor) {

    /** A period that has its place on the calendar. */
    static Reckoned of(Period period, Anchor anchor) {
        return new Reckoned(
                TimeType.DATE, period.value(), null, null, null, period.from(), period.to(), period.grain(), anchor);
    }

    /** A time without a place on the calendar. */
    static Reckoned floating(TimeType type, String value, Granularity grain) {
        return new Reckoned(type, value, null, null, null, null, null, grain, Anchor.NONE);
    }

    Reckoned withMod(@Nullable String other) {
        return other == null ? this : new Reckoned(type, value, other, quant, freq, from, to, grain, anchor);
    }

    Reckoned withValue(TimeType newType, String newValue, Granularity newGrain) {
        return new Reckoned(newType, newValue, mod, quant, freq, from, to, newGrain, anchor);
    }

    Reckoned withSet(@Nullable String newQuant, @Nullable String newFreq) {
        return new Reckoned(type, value, mod, newQuant, newFreq, from, to, grain, anchor);
    }

    Reckoned withInterval(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
        return new Reckoned(type, value, mod, quant, freq, newFrom, newTo, grain, anchor);
    }

    Reckoned withAnchor(Anchor other) {
        return new Reckoned(type, value, mod, quant, freq, from, to, grain, other);
    }

    /** Returns the calendar period that this stands for, or null where it has no place on the calendar. */
    @Nullable Period period() {
        return from == null || type == TimeType.DURATION || type == TimeType.SET ? null : Period.of(day(grain), from);
    }

    private static Granularity day(Granularity grain) {
        return grain.compareTo(Granularity.DAY) > 0 ? Granularity.DAY : grain;
    }
}
