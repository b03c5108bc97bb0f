package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import org.jspecify.annotations.Nullable;

/**
 * The page on which people log in.
 *
 * @param name the name that was tried
 * @param next where to go on afterwards
 * @param fault why it was refused, or null
 * @param csrf what the form sends back
 */
@JStache(path = "login")
record LoginPage(
        Frame frame, String name, String next, @Nullable String fault, String csrf) {}
