package org.hearsay.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of one scope later ones take the place of. Immutable.
 *
 * <p>A later figure of the same origin takes the place of its earlier one, unless it only repeats it in vaguer words; so does the later of two that one article gives, as a correction does. Where a count
 * can only grow, a later and higher figure of any origin takes the place of an earlier one: it is news, not a contradiction.
 */
final class Supersession {
    private final Map<String, Count> successors;
    private final List<String> reasons;

    private Supersession(Map<String, Count> successors, List<String> reasons) {
        this.successors = successors;
        this.reasons = List.copyOf(reasons);
    }

    /** Judges the figures of one scope, in order of age. */
    static Supersession among(List<Count> counts, boolean cumulative) {
        Map<String, Count> successors = new TreeMap<>();
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Count older = counts.get(i);
            for (int j = i + 1; older.isAbsolute() && j < counts.size(); j++) {
                String reason = reason(older, counts.get(j), cumulative);
                if (reason != null) {
                    successors.put(older.id(), counts.get(j));
                    reasons.add(older.quoted() + " is superseded by "
                            + counts.get(j).quoted() + ": " + reason + ".");
                    break;
                }
            }
        }
        return new Supersession(successors, reasons);
    }

    private static @Nullable String reason(Count older, Count later, boolean cumulative) {
        if (!later.isAbsolute()
                || older.asOf() == null
                || later.asOf() == null
                || !older.asOf().isBefore(later.asOf())) {
            return null;
        }
        boolean compatible = older.bounds().meets(later.bounds());
        if (older.sharesOrigin(later) && (!compatible || later.vagueness() <= older.vagueness())) {
            return Reconciliation.because("later.origin");
        }
        if (!compatible
                && older.claim().article().id().equals(later.claim().article().id())) {
            return Reconciliation.because("later.article");
        }
        return cumulative && !compatible && isHigher(later, older) ? Reconciliation.because("later.growth") : null;
    }

    private static boolean isHigher(Count later, Count older) {
        BigDecimal low = later.bounds().low();
        BigDecimal high = older.bounds().high();
        return low != null && high != null && low.compareTo(high) > 0;
    }

    @Nullable String successor(Count count) {
        Count successor = successors.get(count.id());
        return successor == null ? null : successor.id();
    }

    /** Returns the numbers of all (not the changes) that nothing took the place of, in the given order. */
    List<Count> standing(List<Count> counts) {
        return counts.stream()
                .filter(count -> count.isAbsolute() && !successors.containsKey(count.id()))
                .toList();
    }

    List<String> reasons() {
        return reasons;
    }
}
