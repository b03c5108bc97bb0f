/** The terminal: results on standard output, everything else on standard error, always in UTF-8. */
@NullMarked
package org.hearsay.app.terminal;

import org.jspecify.annotations.NullMarked;
