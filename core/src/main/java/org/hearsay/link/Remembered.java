package org.hearsay.link;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The articles and claims that were asked for last, so that the memory of the ledger need not be asked again. Its size is fixed. Not
 * safe for several threads.
 */
final class Remembered<T> {
    private final LongFunction<@Nullable T> origin;
    private final Map<Long, T> kept;

    /** @param most how many are kept */
    Remembered(int most, LongFunction<@Nullable T> origin) {
        this.origin = origin;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
                return size() > most;
            }
        };
    }

    @Nullable T get(long node) {
        T known = kept.get(node);
        if (known == null) {
            known = origin.apply(node);
            if (known != null) {
                kept.put(node, known);
            }
        }
        return known;
    }

    /** Returns what must be there. */
    T require(long node) {
        T found = get(node);
        if (found == null) {
            throw new IllegalStateException("the links name " + node + ", of which nothing is known; link anew");
        }
        return found;
    }

    void forget(long node) {
        kept.remove(node);
    }
}
