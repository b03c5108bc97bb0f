package org.hearsay.app.account;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Lets each name through so many times at once, and from then on at a steady pace (a token bucket for each). Remembers the names that
 * came last, so that inventing names does not fill the memory. Safe for several threads.
 */
public final class Throttle {
    private static final int MOST_NAMES = 10_000;
    private static final double NANOSECONDS = 1e9;

    private final double burst;
    private final double perSecond;
    private final LongSupplier clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_NAMES;
        }
    };

    /** @param burst how many at once, at least one */
    public Throttle(double burst, double perSecond) {
        this(burst, perSecond, System::nanoTime);
    }

    Throttle(double burst, double perSecond, LongSupplier clock) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /** How much is left at a time. */
    private record Bucket(double left, long at) {}

    /** Takes one, and returns nothing; or returns how long to wait where none is left. */
    public synchronized Optional<Duration> take(String name) {
        long now = clock.getAsLong();
        double left = left(name, now);
        if (left < 1) {
            buckets.put(name, new Bucket(left, now));
            long seconds = (long) Math.ceil((1 - left) / perSecond);
            return Optional.of(Duration.ofSeconds(Math.max(1, seconds)));
        }
        buckets.put(name, new Bucket(left - 1, now));
        return Optional.empty();
    }

    /** Forgets what a name has taken, as after a password that was right. */
    public synchronized void forget(String name) {
        buckets.remove(name);
    }

    private double left(String name, long now) {
        Bucket bucket = buckets.get(name);
        return bucket == null ? burst : Math.min(burst, bucket.left() + (now - bucket.at()) / NANOSECONDS * perSecond);
    }
}
