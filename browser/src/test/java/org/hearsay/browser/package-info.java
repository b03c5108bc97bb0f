/** Tests of the desk in a real browser. */
@NullMarked
package org.hearsay.browser;

import org.jspecify.annotations.NullMarked;
