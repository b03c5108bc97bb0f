package org.hearsay.article;

import java.util.Objects;

/**
 * Who published an article.
 *
 * @param name the name as given, without surrounding white space; never empty
 */
public record Outlet(String name) {
    /** Stands for an outlet that nobody named. Its articles are kept apart by their text alone. */
    public static final Outlet UNKNOWN = new Outlet("unknown");

    public Outlet {
        Objects.requireNonNull(name, "name");
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an outlet needs a name");
        }
    }
}
