package org.hearsay.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The least and the most that a bounded amount admits. Immutable.
 *
 * @param low or null where nothing is too little
 * @param high or null where nothing is too much
 */
record Limits(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    /**
     * @param countable whether whole things are counted, so that more than nine is at least ten
     */
    static Limits of(Amount amount, Bound bound, boolean countable) {
        BigDecimal value = amount.value();
        BigDecimal upper = amount.upper() == null ? value : amount.upper();
        BigDecimal step = countable && value.stripTrailingZeros().scale() <= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        return switch (bound) {
            case EXACT -> new Limits(value.min(upper), value.max(upper));
            case AT_LEAST -> new Limits(value, null);
            case MORE_THAN -> new Limits(value.add(step), null);
            case AT_MOST -> new Limits(null, upper);
            case LESS_THAN -> new Limits(null, upper.subtract(step));
            case ABOUT -> about(value, upper);
            case VAGUE -> new Limits(amount.low(), amount.high());
        };
    }

    /** Half a unit of the last significant digit either way. */
    private static Limits about(BigDecimal value, BigDecimal upper) {
        return new Limits(value.subtract(half(value)), upper.add(half(upper)));
    }

    private static BigDecimal half(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.signum() == 0 ? BigDecimal.ZERO : new BigDecimal("0.5").scaleByPowerOfTen(-plain.scale());
    }
}
