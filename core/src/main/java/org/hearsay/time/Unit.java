package org.hearsay.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A unit of time by its TIMEX3 code: {@code Y} in {@code P4Y}, {@code TH} in {@code PT4H}. */
enum Unit {
    SECOND("TS", null, 1, "S"),
    MINUTE("TM", null, 1, "M"),
    HOUR("TH", null, 1, "H"),
    DAY("D", Granularity.DAY, 1, "D"),
    NIGHT("NI", Granularity.DAY, 1, "D"),
    WEEKEND("WE", Granularity.WEEKEND, 1, "WE"),
    WEEK("W", Granularity.WEEK, 1, "W"),
    MONTH("M", Granularity.MONTH, 1, "M"),
    QUARTER("Q", Granularity.QUARTER, 1, "Q"),
    HALF_YEAR("H", Granularity.HALF_YEAR, 1, "H"),
    YEAR("Y", Granularity.YEAR, 1, "Y"),
    DECADE("E", Granularity.DECADE, 10, "Y"),
    CENTURY("C", Granularity.CENTURY, 100, "Y");

    private final String code;
    private final @Nullable Granularity grain;
    private final int factor;
    private final String letter;

    Unit(String code, @Nullable Granularity grain, int factor, String letter) {
        this.code = code;
        this.grain = grain;
        this.factor = factor;
        this.letter = letter;
    }

    static Unit of(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit of time has the code " + code));
    }

    /** Returns the calendar's granularity of this unit, or null for hours and below. */
    @Nullable Granularity grain() {
        return grain;
    }

    /** Says whether this is shorter than a day. */
    boolean isClock() {
        return grain == null;
    }

    /** Returns how many of {@link #letter()} make one. */
    int factor() {
        return factor;
    }

    /** Returns the letter of durations. */
    String letter() {
        return letter;
    }

    /** Returns how fine a duration in this unit is. */
    Granularity fineness() {
        return switch (this) {
            case SECOND -> Granularity.SECOND;
            case MINUTE -> Granularity.MINUTE;
            case HOUR -> Granularity.HOUR;
            default -> grain == null ? Granularity.DAY : grain;
        };
    }

    /** Returns the value of a period of this length that has no place on the calendar. */
    String floating() {
        return switch (this) {
            case DAY, NIGHT -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF_YEAR -> "XXXX-HX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            default -> "XXXX";
        };
    }
}
