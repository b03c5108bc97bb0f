package org.hearsay.evaluate.quantity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value with its bound, as annotators or a reader marked it.
 *
 * @param value the value, or the lower end of a range
 * @param upper the upper end of a range, or null
 * @param change {@code =}, {@code ~}, {@code >}, {@code <}, {@code up} or {@code down}
 */
record GoldQuantity(double value, @Nullable Double upper, String change) {
    private static final double TOLERANCE = 1e-5;

    GoldQuantity {
        Objects.requireNonNull(change, "change");
    }

    /** Says whether the values are the same; ranges must agree at both ends. */
    boolean sameValue(GoldQuantity other) {
        Double mine = upper;
        Double theirs = other.upper;
        if (mine == null || theirs == null) {
            return mine == null && theirs == null && near(value, other.value);
        }
        return near(value, other.value) && near(mine, theirs);
    }

    private static boolean near(double one, double two) {
        return Math.abs(one - two) <= TOLERANCE * Math.max(1e-9, Math.max(Math.abs(one), Math.abs(two)));
    }
}
