/**
 * Claims: one proposition of one article each, put together from what the stages found, with its evidence.
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
