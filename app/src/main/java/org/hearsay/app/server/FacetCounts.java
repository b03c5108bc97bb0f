package org.hearsay.app.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Tallies;
import org.jspecify.annotations.Nullable;

/**
 * Counts and first pages that were asked for before, as long as nothing was written since. Counting goes over every claim that
 * matches, and many readers look at the same first page. Safe for several threads.
 */
final class FacetCounts {
    private static final int MOST = 500;
    private static final int MOST_PAGES = 40;

    private final Ledger ledger;
    private final Map<Object, FutureTask<Object>> known = latest(MOST);
    private final Map<Object, FutureTask<Object>> pages = latest(MOST_PAGES);
    private long entry = -1;

    FacetCounts(Ledger ledger) {
        this.ledger = ledger;
    }

    private static Map<Object, FutureTask<Object>> latest(int most) {
        return new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, FutureTask<Object>> eldest) {
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

    /** As {@link Tallies#dyads}; only beginnings are remembered. */
    @SuppressWarnings("unchecked") // only this method keeps values under such a key
    List<Tallies.Dyad> dyads(Tallies.DyadQuery query) {
        return query.after() == null
                ? (List<Tallies.Dyad>)
                        known(pages, query, () -> ledger.tallies().dyads(query))
                : ledger.tallies().dyads(query);
    }

    private record FirstActors(int limit) {}

    /** As {@link Tallies#actors}; only the beginning is remembered. */
    @SuppressWarnings("unchecked") // only this method keeps values under such a key
    List<Tallies.ActorTally> actors(@Nullable String after, int limit) {
        return after == null
                ? (List<Tallies.ActorTally>) known(
                        pages, new FirstActors(limit), () -> ledger.tallies().actors(null, limit))
                : ledger.tallies().actors(after, limit);
    }

    /** Who asks for what another is reckoning waits for it: twenty who ask at once cost what one does. */
    private Object known(Map<Object, FutureTask<Object>> from, Object key, Callable<Object> reckon) {
        long now = ledger.past().lastEntry();
        FutureTask<Object> task;
        synchronized (known) {
            if (now > entry) {
                known.clear();
                pages.clear();
                entry = now;
            }
            task = now == entry
                    ? from.computeIfAbsent(key, absent -> new FutureTask<>(reckon))
                    : new FutureTask<>(reckon);
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            synchronized (known) {
                from.remove(key, task);
            }
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server is closing.", interrupted);
        }
    }
}
