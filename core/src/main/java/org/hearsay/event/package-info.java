/**
 * Events: who did what to whom, coded after PLOVER and CAMEO, with realis.
 */
@NullMarked
package org.hearsay.event;

import org.jspecify.annotations.NullMarked;
