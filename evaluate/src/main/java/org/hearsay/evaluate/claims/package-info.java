/** Scores claims against the rows that a careful reader expects. */
@NullMarked
package org.hearsay.evaluate.claims;

import org.jspecify.annotations.NullMarked;
