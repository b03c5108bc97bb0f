/**
 * Scores the days of publication that are found in pages.
 */
@NullMarked
package org.hearsay.evaluate.dates;

import org.jspecify.annotations.NullMarked;
