package org.hearsay.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Low, best and high of one scope, in the sense of the UCDP codebook, with the reasons. Immutable.
 *
 * <p>Where all standing figures can hold together, low and high are the numbers that all of them admit; where they can't, the least
 * and the most that any of them admits. Best is the latest figure of the most reliable origins.
 */
record Estimate(
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        List<String> reasons) {
    private static final Comparator<Count> BEST_FIRST = Comparator.comparing(
                    (Count count) -> !Bounds.isPoint(count.figure().bound()))
            .thenComparingInt(Count::rank)
            .thenComparing(Count::asOf, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparingInt(Count::vagueness)
            .thenComparing(Count::id);

    Estimate {
        reasons = List.copyOf(reasons);
    }

    /**
     * Judges what stands.
     *
     * @param standing numbers of all, none superseded
     * @param increments numbers to add, in order of age
     */
    static Estimate of(List<Count> standing, List<Count> increments) {
        List<String> reasons = new ArrayList<>();
        if (standing.isEmpty()) {
            return unbased(increments);
        }
        List<Count> opposed = standing.stream()
                .filter(one -> standing.stream().anyMatch(other -> !one.bounds().meets(other.bounds())))
                .toList();
        boolean agree = opposed.isEmpty();
        BigDecimal low = agree ? greatestLow(standing) : leastLow(opposed);
        BigDecimal high = agree ? leastHigh(standing) : greatestHigh(opposed);
        reasons.add(Reconciliation.sentence(agree ? "agree" : "disagree"));
        Count best = standing.stream()
                .filter(count -> count.estimate() != null)
                .min(BEST_FIRST)
                .orElse(null);
        reasons.add(
                best == null
                        ? Reconciliation.sentence("best.none")
                        : "Best is " + best.quoted() + ": " + Reconciliation.because("best.latest") + ".");
        return new Estimate(low, within(low, best == null ? null : best.estimate(), high), high, reasons)
                .plus(best, increments);
    }

    private static @Nullable BigDecimal within(
            @Nullable BigDecimal low, @Nullable BigDecimal number, @Nullable BigDecimal high) {
        if (number == null) {
            return null;
        }
        BigDecimal raised = low == null ? number : number.max(low);
        return high == null ? raised : raised.min(high);
    }

    private static Estimate unbased(List<Count> increments) {
        BigDecimal least = increments.stream()
                .map(count -> count.bounds().low())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Estimate(least, null, null, List.of(Reconciliation.sentence("increment.only")));
    }

    private Estimate plus(@Nullable Count base, List<Count> increments) {
        LocalDate since = base == null ? null : base.asOf();
        BigDecimal number = best;
        if (since == null || number == null) {
            return this;
        }
        List<Count> later = increments.stream()
                .filter(count -> count.asOf() != null && count.asOf().isAfter(since))
                .toList();
        BigDecimal sum = sum(later);
        if (sum.signum() == 0) {
            return this;
        }
        List<String> longer = new ArrayList<>(reasons);
        longer.add(sum.toPlainString() + " more: " + Reconciliation.because("increment.once") + ".");
        return new Estimate(
                low == null ? null : low.add(sum), number.add(sum), high == null ? null : high.add(sum), longer);
    }

    /** Adds up increments; the same number of the same day, or again from the same origin, counts once. */
    private static BigDecimal sum(List<Count> increments) {
        List<Count> once = new ArrayList<>();
        for (Count count : increments) {
            if (once.stream().noneMatch(earlier -> repeats(count, earlier))) {
                once.add(count);
            }
        }
        return once.stream().map(count -> count.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean repeats(Count count, Count earlier) {
        return count.figure().value().compareTo(earlier.figure().value()) == 0
                && (count.sharesOrigin(earlier) || Objects.equals(count.asOf(), earlier.asOf()));
    }

    private static List<BigDecimal> lows(List<Count> counts) {
        return counts.stream()
                .map(count -> count.bounds().low())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<BigDecimal> highs(List<Count> counts) {
        return counts.stream()
                .map(count -> count.bounds().high())
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable BigDecimal greatestLow(List<Count> counts) {
        return lows(counts).stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable BigDecimal leastHigh(List<Count> counts) {
        return highs(counts).stream().min(Comparator.naturalOrder()).orElse(null);
    }

    /** Returns the least low, or null where one of them has none. */
    private static @Nullable BigDecimal leastLow(List<Count> counts) {
        List<BigDecimal> lows = lows(counts);
        return lows.size() < counts.size()
                ? null
                : lows.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    /** Returns the greatest high, or null where one of them has none. */
    private static @Nullable BigDecimal greatestHigh(List<Count> counts) {
        List<BigDecimal> highs = highs(counts);
        return highs.size() < counts.size()
                ? null
                : highs.stream().max(Comparator.naturalOrder()).orElse(null);
    }
}
