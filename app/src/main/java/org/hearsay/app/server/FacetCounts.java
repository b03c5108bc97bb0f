package org.hearsay.app.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.Ledger;

/**
 * Counts that were asked for before, as long as nothing was written since. Counting goes over every claim that matches, and many
 * readers look at the same first page. Safe for several threads.
 */
final class FacetCounts {
    private static final int MOST = 500;

    private final Ledger ledger;
    private final Map<Object, Object> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST;
        }
    };
    private long entry = -1;

    FacetCounts(Ledger ledger) {
        this.ledger = ledger;
    }

    private record Key(ClaimQuery query, Facet facet, int limit) {}

    /** As {@link Ledger#facet}. */
    @SuppressWarnings("unchecked") // only this method keeps values under such a key
    Map<String, Long> facet(ClaimQuery query, Facet facet, int limit) {
        return (Map<String, Long>) known(new Key(query, facet, limit), () -> ledger.facet(query, facet, limit));
    }

    /** As {@link Ledger#count}. */
    long count(ClaimQuery query) {
        return (Long) known(query, () -> ledger.count(query));
    }

    private Object known(Object key, Supplier<Object> reckon) {
        long now = ledger.past().lastEntry();
        synchronized (known) {
            if (now != entry) {
                known.clear();
                entry = now;
            }
            Object value = known.get(key);
            if (value != null) {
                return value;
            }
        }
        Object value = reckon.get();
        synchronized (known) {
            if (now == entry) {
                known.put(key, value);
            }
        }
        return value;
    }
}
