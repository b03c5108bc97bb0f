/**
 * The ledger: the append-only record of articles, readings and decisions, and the claim record that leaves the program.
 */
@NullMarked
package org.hearsay.ledger;

import org.jspecify.annotations.NullMarked;
