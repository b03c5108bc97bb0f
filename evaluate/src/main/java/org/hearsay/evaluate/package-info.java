/**
 * Scores against published corpora.
 *
 * <p>Each set has a package with its reader and its scorer. A scorer never sees how an answer was made, and none of the corpora is
 * part of the project: a path is given on the command line. The names of the measures are a contract.
 */
@NullMarked
package org.hearsay.evaluate;

import org.jspecify.annotations.NullMarked;
