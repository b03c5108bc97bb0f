package org.hearsay.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom a report's first line names as the one who wrote it: {@code LARNBY (Northern Wire) - …}. Stateless. */
final class Credit {
    private static final Pattern LINE =
            Pattern.compile("^[^()\\n]{0,60}\\((\\p{Lu}[\\p{L}.' ]{1,30})\\)\\s*[-\u2013\u2014]");

    private Credit() {}

    /** Returns the name, or null where the first line names nobody else than the outlet. */
    static @Nullable String of(String text, String outlet) {
        Matcher line = LINE.matcher(text.stripLeading());
        if (!line.find()) {
            return null;
        }
        String name = line.group(1).strip();
        return Words.slug(name).equals(Words.slug(outlet)) ? null : name;
    }
}
