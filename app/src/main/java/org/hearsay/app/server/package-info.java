/**
 * The server: a REST interface and the desk.
 *
 * <p>{@link org.hearsay.app.server.Guard} looks at every request before anything else does, and {@link org.hearsay.app.server.Caller} is who
 * it found. Pages are made on the server. Texts come from strangers: templates escape
 * everything, and {@link org.hearsay.view.InertText} goes over every page as a whole.
 */
@NullMarked
@JStachePath(prefix = "org/hearsay/app/server/", suffix = ".mustache")
package org.hearsay.app.server;

import io.jstach.jstache.JStachePath;
import org.jspecify.annotations.NullMarked;
