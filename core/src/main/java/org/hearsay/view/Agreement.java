package org.hearsay.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How far coders agree who coded the same things without seeing each other's work: Krippendorff's alpha for nominal values.
 *
 * <p>1 is full agreement, 0 what chance gives, below 0 worse than chance. Alpha is one minus observed over expected disagreement,
 * both reckoned from the coincidences of values within units that at least two coded (K. Krippendorff, Content Analysis, 2nd
 * edition, 2004, chapter 11). Immutable.
 *
 * @param units how many units at least two coders coded
 * @param codings how many codings those have
 * @param agreed in how many units all coders agree
 * @param alpha empty where it is not defined: nothing was coded twice, or all codings have one value
 */
public record Agreement(int units, int codings, int agreed, OptionalDouble alpha) {

    /** Reckons agreement from the values that coders gave each unit, one value per coder. */
    public static Agreement of(Collection<? extends List<String>> units) {
        Map<String, Double> totals = new TreeMap<>();
        double observed = 0;
        int counted = 0;
        int codings = 0;
        int agreed = 0;
        for (List<String> values : units) {
            if (values.size() < 2) {
                continue;
            }
            counted++;
            codings += values.size();
            agreed += values.stream().distinct().count() == 1 ? 1 : 0;
            values.forEach(value -> totals.merge(value, 1.0, Double::sum));
            observed += disagreements(values) / (values.size() - 1);
        }
        return new Agreement(counted, codings, agreed, alpha(observed, totals, codings));
    }

    /** Returns how many ordered pairs of codings of a unit differ. */
    private static double disagreements(List<String> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        double same = counts.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum();
        return (double) values.size() * values.size() - same;
    }

    private static OptionalDouble alpha(double observed, Map<String, Double> totals, int codings) {
        double same =
                totals.values().stream().mapToDouble(count -> count * count).sum();
        double expected = ((double) codings * codings - same) / (codings - 1.0);
        return codings < 2 || expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }
}
