package org.hearsay.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Counts the time that each stage of a reading takes, without the time of the stages that it calls.
 *
 * <p>Parsing happens inside whichever stage first asks for a tree; the clock charges it to parsing all the same. One clock
 * serves one reading; it is not safe for several threads.
 */
public final class StageClock {
    private final LongSupplier nanoTime;
    private final Deque<String> open = new ArrayDeque<>();
    private final SortedMap<String, Long> nanos = new TreeMap<>();
    private long since;

    public StageClock() {
        this(System::nanoTime);
    }

    StageClock(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Does the work and charges its time to the stage. */
    public <T> T time(String stage, Supplier<T> work) {
        charge();
        open.push(stage);
        try {
            return work.get();
        } finally {
            charge();
            open.pop();
        }
    }

    private void charge() {
        long now = nanoTime.getAsLong();
        String stage = open.peek();
        if (stage != null) {
            nanos.merge(stage, now - since, Long::sum);
        }
        since = now;
    }

    /** Returns a copy of the nanoseconds by stage. */
    public SortedMap<String, Long> nanos() {
        return new TreeMap<>(nanos);
    }
}
