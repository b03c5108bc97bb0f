package org.hearsay.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Who is compared under each key of a layer: those with the smallest numbers. Remembers what it was asked, since the same keys come up
 * for every claim of an article. Serves one change.
 */
final class Samples {
    private final LinkMemory memory;
    private final Layer layer;
    private final int active;
    private final Map<Long, long[]> holders = new HashMap<>();
    private final Map<Long, long[]> keys = new HashMap<>();

    /** @param active how many members of one key are compared with each other */
    Samples(LinkMemory memory, Layer layer, int active) {
        this.memory = memory;
        this.layer = layer;
        this.active = active;
    }

    void post(long node, long[] under, long time) {
        memory.post(layer, node, under, time);
        long[] sorted = under.clone();
        Arrays.sort(sorted);
        keys.put(node, sorted);
        for (long key : under) {
            long[] known = holders.get(key);
            if (known != null) {
                holders.put(key, with(known, node));
            }
        }
    }

    void unpost(long node) {
        for (long key : keys(node)) {
            holders.remove(key);
        }
        memory.unpost(layer, node);
        keys.put(node, new long[0]);
    }

    private long[] with(long[] known, long node) {
        int place = Arrays.binarySearch(known, node);
        if (place >= 0) {
            return known;
        }
        long[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = node;
        Arrays.sort(more);
        return more.length <= active + 1 ? more : Arrays.copyOf(more, active + 1);
    }

    /** Returns the keys of a member, ascending; none where it is not there. */
    long[] keys(long node) {
        return keys.computeIfAbsent(node, any -> {
            long[] sorted = memory.keys(layer, node).clone();
            Arrays.sort(sorted);
            return sorted;
        });
    }

    boolean isPresent(long node) {
        return keys(node).length > 0;
    }

    /** Returns who is compared under a key, ascending, and last the one who would be next, if there are so many. */
    private long[] holders(long key) {
        return holders.computeIfAbsent(key, any -> memory.holders(layer, key, active + 1));
    }

    /** Returns who is compared under a key, ascending. */
    long[] of(long key) {
        long[] known = holders(key);
        return known.length <= active ? known : Arrays.copyOf(known, active);
    }

    /** Returns whether more share a key than are compared. */
    boolean isFull(long key) {
        return holders(key).length > active;
    }

    /** Returns who would be compared next under a key that is full. */
    long next(long key) {
        return holders(key)[active];
    }

    /** Says whether any key holds two together. */
    boolean share(long first, long second) {
        long[] some = keys(first);
        long[] others = keys(second);
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            if (some[i] == others[j] && isIn(some[i], first) && isIn(some[i], second)) {
                return true;
            }
            int order = Long.compare(some[i], others[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return false;
    }

    /** Says whether a member is compared under a key. */
    boolean isIn(long key, long node) {
        long[] known = holders(key);
        return Arrays.binarySearch(known, 0, Math.min(active, known.length), node) >= 0;
    }
}
