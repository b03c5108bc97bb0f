package org.hearsay.app.server;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items the records
 * @param next where the list goes on, or null at its end
 */
record Page<T>(List<T> items, @Nullable String next) {
    Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from what was found.
     *
     * @param found one more than the limit where there is more
     */
    static <T> Page<T> of(List<T> found, int limit, Function<T, String> id) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit);
        return new Page<>(items, Cursor.after(id.apply(items.get(limit - 1))));
    }
}
