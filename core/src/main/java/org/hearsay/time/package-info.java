/**
 * Times: when something happened, was said, or is planned.
 */
@NullMarked
package org.hearsay.time;

import org.jspecify.annotations.NullMarked;
