/**
 * The command {@code hearsay}. {@link org.hearsay.app.Hearsay} is the door; each command has a class of its own.
 *
 * <p>Results go to standard output and nothing else does. Only the commands that read text load the language models.
 */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
