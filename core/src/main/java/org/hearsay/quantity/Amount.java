package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number, a range or a vague plural, before its bound and its unit are known. Immutable.
 *
 * @param value the number as written; of a range its lower end; of a vague plural its unit
 * @param upper the upper end of a range, or null
 * @param low the least that a vague plural admits, or null
 * @param high the most that a vague plural customarily means, or null
 * @param first the index of its first token
 * @param last the index of its last token
 * @param figures whether it is written in figures
 * @param unit the unit that is written together with it ("155mph"), or null
 */
record Amount(
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        int first,
        int last,
        boolean figures,
        @Nullable String unit) {
    Amount {
        Objects.requireNonNull(value, "value");
        value = plain(value);
        upper = upper == null ? null : plain(upper);
    }

    /** 1.20 bn is 1200000000, and not 1200000000.00. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Amount of(BigDecimal value, int first, int last, boolean figures) {
        return new Amount(value, null, null, null, first, last, figures, null);
    }

    static Amount nothing(int first, int last) {
        return of(BigDecimal.ZERO, first, last, false);
    }

    boolean isVague() {
        return low != null;
    }

    boolean isRange() {
        return upper != null;
    }

    Amount to(Amount other) {
        return new Amount(value, other.value, null, null, first, other.last, figures, other.unit);
    }

    Amount times(BigDecimal scale) {
        return new Amount(value.multiply(scale), upper, low, high, first, last, figures, unit);
    }

    Amount negated(int newFirst) {
        return new Amount(value.negate(), upper, low, high, newFirst, last, figures, unit);
    }

    Amount withUnit(@Nullable String other) {
        return new Amount(value, upper, low, high, first, last, figures, other);
    }
}
