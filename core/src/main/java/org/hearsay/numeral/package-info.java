/**
 * Numerals: numbers in words and figures, as the readers of times and of quantities both need them.
 */
@NullMarked
package org.hearsay.numeral;

import org.jspecify.annotations.NullMarked;
