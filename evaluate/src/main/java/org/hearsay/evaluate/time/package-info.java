/**
 * Scores the times that are read against corpora annotated with TIMEX3, as TempEval-3 did.
 */
@NullMarked
package org.hearsay.evaluate.time;

import org.jspecify.annotations.NullMarked;
