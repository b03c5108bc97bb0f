package org.hearsay.app.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that the program brings along. */
final class Resource {
    private Resource() {}

    static byte[] bytes(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
