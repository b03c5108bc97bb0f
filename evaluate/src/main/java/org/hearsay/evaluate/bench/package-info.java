/**
 * Measurements of speed and memory on generated ledgers: no corpus is as large as a ledger may grow.
 */
@NullMarked
package org.hearsay.evaluate.bench;

import org.jspecify.annotations.NullMarked;
