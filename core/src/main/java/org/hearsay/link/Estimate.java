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
    private static final Comparator<Count> BEST_FIRST = Comparator.comparingInt(Count::rank)
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
        boolean agree = standing.stream()
                .allMatch(
                        one -> standing.stream().allMatch(other -> one.bounds().meets(other.bounds())));
        BigDecimal low = low(standing, agree);
        BigDecimal high = high(standing, agree);
        reasons.add(
                agree
                        ? "Low and high are what all standing figures admit together."
                        : "The standing figures disagree: low is the least and high the most that any of them admits.");
        Count best = standing.stream()
                .filter(count -> count.estimate() != null)
                .min(BEST_FIRST)
                .orElse(null);
        reasons.add(
                best == null
                        ? "There is no best figure: only an order of magnitude is named."
                        : "Best is " + best.quoted() + ": the latest of the most reliable origins.");
        return new Estimate(low, best == null ? null : best.estimate(), high, reasons).plus(best, increments);
    }

    private static Estimate unbased(List<Count> increments) {
        BigDecimal sum = sum(increments);
        boolean none = sum.signum() == 0;
        return new Estimate(
                none ? null : sum, null, null, List.of("Only changes are named, and no figure that they change."));
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
        longer.add(sum.toPlainString() + " that were added later are counted once each.");
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

    private static @Nullable BigDecimal low(List<Count> standing, boolean agree) {
        List<BigDecimal> lows = standing.stream()
                .map(count -> count.bounds().low())
                .filter(Objects::nonNull)
                .toList();
        boolean open = lows.size() < standing.size();
        if (agree) {
            return lows.stream().max(Comparator.naturalOrder()).orElse(null);
        }
        return open ? null : lows.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable BigDecimal high(List<Count> standing, boolean agree) {
        List<BigDecimal> highs = standing.stream()
                .map(count -> count.bounds().high())
                .filter(Objects::nonNull)
                .toList();
        boolean open = highs.size() < standing.size();
        if (agree) {
            return highs.stream().min(Comparator.naturalOrder()).orElse(null);
        }
        return open ? null : highs.stream().max(Comparator.naturalOrder()).orElse(null);
    }
}
