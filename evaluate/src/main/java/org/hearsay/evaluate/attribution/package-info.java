/**
 * Scores attributions against corpora in brat stand-off format, as PolNeAR is published.
 */
@NullMarked
package org.hearsay.evaluate.attribution;

import org.jspecify.annotations.NullMarked;
