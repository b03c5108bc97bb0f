/**
 * Attribution: according to whom, as a chain of sources with cue, content and stance.
 */
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
