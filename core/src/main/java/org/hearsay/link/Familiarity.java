package org.hearsay.link;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.rule.RuleTable;

/**
 * How often words come in news at large, and so how much it says that two texts share one: nothing for the commonest, most for names
 * and rare words. Immutable.
 */
final class Familiarity {
    private final Map<String, Double> shares;
    private final double unknown;
    private final double floor;

    private Familiarity(Map<String, Double> shares, double unknown, double floor) {
        this.shares = Map.copyOf(shares);
        this.unknown = unknown;
        this.floor = floor;
    }

    static Familiarity load(Weights thresholds) {
        Map<String, Double> shares = new HashMap<>();
        RuleTable.beside(Familiarity.class, "familiar.tsv").rows().forEach(row -> {
            double share = share(row.number("rank"), thresholds);
            row.list("words").forEach(word -> shares.putIfAbsent(word, share));
        });
        return new Familiarity(
                shares, share(thresholds.whole("word.unknown"), thresholds), thresholds.get("word.floor"));
    }

    /** By Zipf's law a word's rank among all is inverse to how often it comes. */
    private static double share(int rank, Weights thresholds) {
        return Math.min(1, thresholds.get("word.common") / rank);
    }

    /** Returns the share of articles that have a stem, greater than zero. */
    double share(String stem) {
        return shares.getOrDefault(stem, unknown);
    }

    /** Returns the weight of a stem, greater than zero. */
    double of(String stem) {
        return Math.max(floor, -Math.log(share(stem)));
    }

    /** Returns the weight of a stem that is so much commoner than in news at large: greater than zero. */
    double of(String stem, double commoner) {
        return Math.max(floor, -Math.log(share(stem)) - commoner);
    }

    /** Says whether a stem is none of the words that news use all the time. */
    boolean isRare(String stem) {
        return !shares.containsKey(stem);
    }
}
