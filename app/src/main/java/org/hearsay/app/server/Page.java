package org.hearsay.app.server;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items the records
 * @param next where the list goes on, or null at its end
 * @param sync what to ask with, as {@code changed_since}, for what changes from now on; null where a list has no such thing
 */
record Page<T>(
        List<T> items, @Nullable String next, @Nullable String sync) {
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
            return new Page<>(found, null, null);
        }
        List<T> items = found.subList(0, limit);
        return new Page<>(items, Cursor.after(id.apply(items.get(limit - 1))), null);
    }

    /** Cuts a page from a whole list, after the record with an id. */
    static <T> Page<T> of(List<T> all, @Nullable String after, int limit, Function<T, String> id) {
        int from = 0;
        while (after != null && from < all.size() && !id.apply(all.get(from)).equals(after)) {
            from++;
        }
        int first = after == null ? 0 : Math.min(from + 1, all.size());
        return of(all.subList(first, Math.min(all.size(), first + limit + 1)), limit, id);
    }

    Page<T> withSync(String other) {
        return new Page<>(items, next, other);
    }
}
