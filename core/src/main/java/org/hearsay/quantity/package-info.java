/**
 * Quantities: how many, with the bound that the text puts on the number.
 */
@NullMarked
package org.hearsay.quantity;

import org.jspecify.annotations.NullMarked;
