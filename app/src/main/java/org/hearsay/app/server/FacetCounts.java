package org.hearsay.app.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;

/**
 * Counts and first pages that were asked for before, as long as nothing was written since. Counting goes over every claim that
 * matches, and many readers look at the same first page. Safe for several threads.
 */
final class FacetCounts {
    private static final int MOST = 500;
    private static final int MOST_PAGES = 40;

    private final Ledger ledger;
    private final Map<Object, Object> known = latest(MOST);
    private final Map<Object, Object> pages = latest(MOST_PAGES);
    private long entry = -1;

    FacetCounts(Ledger ledger) {
        this.ledger = ledger;
    }

    private static Map<Object, Object> latest(int most) {
        return new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
                return size() > most;
            }
        };
    }

    private record Key(ClaimQuery query, Facet facet, int limit) {}

    /** As {@link Ledger#facet}. */
    @SuppressWarnings("unchecked") // only this method keeps values under such a key
    Map<String, Long> facet(ClaimQuery query, Facet facet, int limit) {
        return (Map<String, Long>) known(known, new Key(query, facet, limit), () -> ledger.facet(query, facet, limit));
    }

    /** As {@link Ledger#count}. */
    long count(ClaimQuery query) {
        return (Long) known(known, query, () -> ledger.count(query));
    }

    /** As {@link Ledger#claims}; only beginnings are remembered. */
    @SuppressWarnings("unchecked") // only this method keeps values in that map
    List<ClaimRecord> claims(ClaimQuery query) {
        return query.after() == null
                ? (List<ClaimRecord>) known(pages, query, () -> ledger.claims(query))
                : ledger.claims(query);
    }

    private Object known(Map<Object, Object> from, Object key, Supplier<Object> reckon) {
        long now = ledger.past().lastEntry();
        synchronized (known) {
            if (now != entry) {
                known.clear();
                pages.clear();
                entry = now;
            }
            Object value = from.get(key);
            if (value != null) {
                return value;
            }
        }
        Object value = reckon.get();
        synchronized (known) {
            if (now == entry) {
                from.put(key, value);
            }
        }
        return value;
    }
}
