/**
 * The server: a REST interface and the desk, on the loopback address only.
 *
 * <p>It reads; it changes nothing. Pages are made on the server, without scripts. Texts come from strangers: templates escape
 * everything, and {@link org.hearsay.view.InertText} goes over every page as a whole.
 */
@NullMarked
@JStachePath(prefix = "org/hearsay/app/server/", suffix = ".mustache")
package org.hearsay.app.server;

import io.jstach.jstache.JStachePath;
import org.jspecify.annotations.NullMarked;
