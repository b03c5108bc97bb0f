/**
 * The evaluation of events against sentences that were coded by hand: CAMEO's examples, PLOVER's gold standard records, and
 * sentences with a marked pair of actors.
 */
@NullMarked
package org.hearsay.evaluate.events;

import org.jspecify.annotations.NullMarked;
