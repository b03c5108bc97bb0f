package org.hearsay.app.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hearsay.intake.Taken;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Receipt;

/** Adds up what a run does. Used by one thread. */
final class Tally {
    private final Map<Receipt.Outcome, Integer> outcomes = new EnumMap<>(Receipt.Outcome.class);
    private final SortedMap<String, Integer> unread = new TreeMap<>();
    private final List<Taken.Refused> refused = new ArrayList<>();
    private final SortedMap<String, Long> nanos = new TreeMap<>();
    private final long began = System.nanoTime();
    private long claims;
    private long withdrawn;
    private long tokens;

    void refused(Taken.Refused one) {
        refused.add(one);
    }

    /** Counts an article that came in. */
    void arrived(Receipt receipt, Reading reading) {
        outcomes.merge(receipt.outcome(), 1, Integer::sum);
        if (reading.unread() != null && receipt.outcome() != Receipt.Outcome.UNCHANGED) {
            unread.merge(reading.unread(), 1, Integer::sum);
        }
        changed(receipt);
    }

    void unchanged() {
        outcomes.merge(Receipt.Outcome.UNCHANGED, 1, Integer::sum);
    }

    /** Counts what a receipt says of claims. */
    void changed(Receipt receipt) {
        claims += receipt.made();
        withdrawn += receipt.withdrawn();
    }

    void read(int more, SortedMap<String, Long> byStage) {
        tokens += more;
        byStage.forEach((stage, time) -> nanos.merge(stage, time, Long::sum));
    }

    <T> T time(String stage, Supplier<T> work) {
        long from = System.nanoTime();
        T result = work.get();
        nanos.merge(stage, System.nanoTime() - from, Long::sum);
        return result;
    }

    ReadingSummary summary() {
        SortedMap<String, Duration> stages = new TreeMap<>();
        nanos.forEach((stage, time) -> stages.put(stage, Duration.ofNanos(time)));
        return new ReadingSummary(
                count(Receipt.Outcome.ADDED),
                count(Receipt.Outcome.NEW_VERSION),
                count(Receipt.Outcome.READ_AGAIN),
                count(Receipt.Outcome.UNCHANGED),
                unread,
                refused,
                claims,
                withdrawn,
                tokens,
                stages,
                Duration.ofNanos(System.nanoTime() - began));
    }

    private int count(Receipt.Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
