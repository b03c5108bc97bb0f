package org.hearsay.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Who is compared under each key of a layer: those with the smallest numbers with each other, and each with those whose numbers come next to
 * its own, so that nobody is left out where many share all keys. Remembers what it was asked, since the same keys come up for every
 * claim of an article. Serves one change.
 */
final class Samples {
    private final LinkMemory memory;
    private final Layer layer;
    private final int active;
    private final int beside;
    private final Map<Long, long[]> holders = new HashMap<>();
    private final Map<Long, long[]> keys = new HashMap<>();

    /**
     * @param active how many members of one key are compared with each other
     * @param beside with how many on each side of its number each is compared besides
     */
    Samples(LinkMemory memory, Layer layer, int active, int beside) {
        this.memory = memory;
        this.layer = layer;
        this.active = active;
        this.beside = beside;
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
            if (some[i] == others[j] && share(some[i], first, second)) {
                return true;
            }
            int order = Long.compare(some[i], others[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return false;
    }

    private boolean share(long key, long first, long second) {
        if (isIn(key, first) && isIn(key, second)) {
            return true;
        }
        return beside > 0
                && LongStream.of(memory.after(layer, key, Math.min(first, second), beside))
                        .anyMatch(next -> next == Math.max(first, second));
    }

    /**
     * Two lists of members of a key on either side of a number, the nearest first.
     *
     * @param reach how many on each side are compared
     */
    @SuppressWarnings("ArrayRecordComponent") // Used at once.
    record Sides(long[] before, long[] after, int reach) {
        /** Calls for each two that stand next enough to each other only as long as the number between them is not there. */
        void acrossEach(LongPair across) {
            for (int i = 0; i < before.length; i++) {
                int j = reach - 1 - i;
                if (j >= 0 && j < after.length) {
                    across.accept(before[i], after[j]);
                }
            }
        }
    }

    /** Is called with two members. */
    interface LongPair {
        void accept(long first, long second);
    }

    /** Returns those whose numbers come next to one under a key of which not all are compared; none under other keys. */
    Sides sides(long key, long node) {
        return beside == 0 || !isFull(key)
                ? new Sides(new long[0], new long[0], beside)
                : new Sides(memory.before(layer, key, node, beside), memory.after(layer, key, node, beside), beside);
    }

    /** Says whether a member is one of those who are compared with each other under a key. */
    boolean isIn(long key, long node) {
        long[] known = holders(key);
        return Arrays.binarySearch(known, 0, Math.min(active, known.length), node) >= 0;
    }
}
