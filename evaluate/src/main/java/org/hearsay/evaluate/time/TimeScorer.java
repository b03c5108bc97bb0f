package org.hearsay.evaluate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts agreement between times as TempEval-3 did: greedy one-to-one matches on overlap, in text order.
 *
 * <p>F1 is {@code 2 m / (system + gold)} over all documents. Values and types are compared as strings among the matches; a modifier is
 * counted where either side has one. Not safe for several threads.
 */
final class TimeScorer {
    private int gold;
    private int system;
    private int relaxed;
    private int strict;
    private int value;
    private int type;
    private int strictValue;
    private int mods;
    private int rightMods;

    /** A pair of times that overlap. */
    record Pair(GoldTime gold, GoldTime system) {}

    void add(List<GoldTime> goldTimes, List<GoldTime> systemTimes) {
        gold += goldTimes.size();
        system += systemTimes.size();
        for (Pair pair : pairs(goldTimes, systemTimes)) {
            count(pair.gold, pair.system);
        }
    }

    /** Pairs the times of one document: each gold time takes the first free time that overlaps it. */
    static List<Pair> pairs(List<GoldTime> goldTimes, List<GoldTime> systemTimes) {
        List<Pair> pairs = new ArrayList<>();
        boolean[] taken = new boolean[systemTimes.size()];
        for (GoldTime wanted : goldTimes) {
            for (int i = 0; i < taken.length; i++) {
                if (!taken[i] && wanted.overlaps(systemTimes.get(i))) {
                    taken[i] = true;
                    pairs.add(new Pair(wanted, systemTimes.get(i)));
                    break;
                }
            }
        }
        return pairs;
    }

    private void count(GoldTime wanted, GoldTime found) {
        boolean same = wanted.begin() == found.begin() && wanted.end() == found.end();
        boolean sameValue = wanted.value().equals(found.value());
        relaxed++;
        strict += same ? 1 : 0;
        value += sameValue ? 1 : 0;
        type += wanted.type().equals(found.type()) ? 1 : 0;
        strictValue += same && sameValue ? 1 : 0;
        if (wanted.mod() != null || found.mod() != null) {
            mods++;
            rightMods += Objects.equals(wanted.mod(), found.mod()) ? 1 : 0;
        }
    }

    SortedMap<String, Double> measures() {
        SortedMap<String, Double> measures = new TreeMap<>();
        measures.put("time.relaxed.f1", f1(relaxed));
        measures.put("time.strict.f1", f1(strict));
        measures.put("time.value.f1", f1(value));
        measures.put("time.type.f1", f1(type));
        measures.put("time.strictvalue.f1", f1(strictValue));
        measures.put("time.mod.accuracy", mods == 0 ? 0 : (double) rightMods / mods);
        return measures;
    }

    private double f1(int right) {
        return gold + system == 0 ? 0 : 2.0 * right / (gold + system);
    }
}
