package org.hearsay.link;

import java.math.BigDecimal;
import org.hearsay.ledger.ClaimRecord.Figure;
import org.hearsay.quantity.Bound;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a figure's words admit. Immutable.
 *
 * @param low the least, or null where anything below is admitted
 * @param high the most, or null where anything above is admitted
 */
record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    /** Returns what a figure admits; the customary high of a vague plural excludes nothing. */
    static Bounds of(Figure figure) {
        BigDecimal value = figure.value();
        return switch (figure.bound()) {
            case EXACT -> new Bounds(orElse(figure.low(), value), orElse(figure.high(), value));
            case AT_LEAST -> new Bounds(orElse(figure.low(), value), null);
            case MORE_THAN -> new Bounds(orElse(figure.low(), value.add(BigDecimal.ONE)), null);
            case AT_MOST -> new Bounds(figure.low(), orElse(figure.high(), value));
            case LESS_THAN -> new Bounds(figure.low(), orElse(figure.high(), value.subtract(BigDecimal.ONE)));
            case ABOUT -> new Bounds(orElse(figure.low(), value), orElse(figure.high(), value));
            case VAGUE -> new Bounds(orElse(figure.low(), value), null);
        };
    }

    private static BigDecimal orElse(@Nullable BigDecimal given, BigDecimal otherwise) {
        return given == null ? otherwise : given;
    }

    /** Says whether a number can lie in both. */
    boolean meets(Bounds other) {
        return reaches(low, other.high) && reaches(other.low, high);
    }

    private static boolean reaches(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null || low.compareTo(high) <= 0;
    }

    static boolean isPoint(Bound bound) {
        return bound == Bound.EXACT || bound == Bound.ABOUT;
    }
}
