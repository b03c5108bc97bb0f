/**
 * Scores the quantities that are read against sentences annotated with values and bounds.
 */
@NullMarked
package org.hearsay.evaluate.quantity;

import org.jspecify.annotations.NullMarked;
