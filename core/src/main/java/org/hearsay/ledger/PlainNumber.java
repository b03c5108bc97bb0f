package org.hearsay.ledger;

import java.math.BigDecimal;

/** The one form of a number in records: without an exponent and without trailing zeros, so that equal numbers are equal. */
final class PlainNumber {
    /** More digits than any count has; a larger exponent stays one rather than fill the memory with zeros. */
    private static final int MOST_ZEROS = 1_000;

    private PlainNumber() {}

    static BigDecimal of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() >= -MOST_ZEROS ? stripped.setScale(0) : stripped;
    }
}
