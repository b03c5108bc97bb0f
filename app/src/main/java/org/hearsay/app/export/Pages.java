package org.hearsay.app.export;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Goes through a list of the ledger page by page, so that a long one is never held whole. */
public final class Pages {
    private static final int PAGE = 500;

    private Pages() {}

    /** Hands over all claims that a query asks for, in the order of their ids. */
    public static void forEach(Ledger ledger, ClaimQuery query, Consumer<ClaimRecord> consumer) {
        forEach(
                (after, limit) -> ledger.claims(query.page(after, limit)),
                ClaimRecord::id,
                null,
                Integer.MAX_VALUE,
                consumer);
    }

    /**
     * Hands over records in their order.
     *
     * @param page returns the page after an id, of at most so many records
     * @param after the id to begin after, or null
     * @param most how many are handed over at most
     * @return the id of the last one where there are more, or null
     */
    public static <T> @Nullable String forEach(
            BiFunction<@Nullable String, Integer, List<T>> page,
            Function<T, String> id,
            @Nullable String after,
            int most,
            Consumer<T> consumer) {
        String last = after;
        int left = most;
        while (true) {
            int wanted = Math.min(left, PAGE);
            // One more than is wanted tells whether there are more.
            List<T> found = page.apply(last, wanted + 1);
            List<T> shown = found.subList(0, Math.min(wanted, found.size()));
            shown.forEach(consumer);
            if (found.size() <= wanted) {
                return null;
            }
            last = id.apply(shown.get(shown.size() - 1));
            left -= wanted;
            if (left == 0) {
                return last;
            }
        }
    }
}
