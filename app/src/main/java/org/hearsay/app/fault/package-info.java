/**
 * What goes wrong, as the user is told it: a code, what happened, where, why, and what to do.
 *
 * <p>{@link org.hearsay.app.fault.FaultCode} is the catalogue. Codes and exit codes are a contract: scripts depend on them.
 */
@NullMarked
package org.hearsay.app.fault;

import org.jspecify.annotations.NullMarked;
