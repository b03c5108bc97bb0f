/**
 * Reading runs: from files to entries of the ledger, in several threads.
 *
 * <p>Articles are read in batches. A batch is read in parallel and kept in the order in which it came, each article in a
 * transaction of its own, so that a run that is killed leaves whole articles and can be started again. When all is read, articles
 * whose notices only later ones revealed are read anew, and then everything is linked. What stands in the ledger afterwards does
 * not depend on the order of arrival or the number of threads.
 */
@NullMarked
package org.hearsay.app.reading;

import org.jspecify.annotations.NullMarked;
