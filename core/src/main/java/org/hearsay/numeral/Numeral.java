package org.hearsay.numeral;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number and the tokens that it is written with. Immutable.
 *
 * @param value the number
 * @param first the index of its first token
 * @param last the index of its last token
 * @param inFigures whether it begins with figures rather than with words
 */
public record Numeral(BigDecimal value, int first, int last, boolean inFigures) {
    public Numeral {
        Objects.requireNonNull(value, "value");
    }

    /** Returns the value where it is a whole number below a billion, or -1. */
    public int whole() {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() > 0 || plain.precision() - plain.scale() > 9 ? -1 : plain.intValueExact();
    }
}
