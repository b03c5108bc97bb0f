package org.hearsay.evaluate.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts agreement of quantities, sentence by sentence, one to one on the value. Not safe for several threads. */
final class QuantityScorer {
    private int gold;
    private int system;
    private int values;
    private int bounds;

    /** A pair with the same value. */
    record Pair(GoldQuantity gold, GoldQuantity system) {}

    void add(List<GoldQuantity> wanted, List<GoldQuantity> found) {
        gold += wanted.size();
        system += found.size();
        for (Pair pair : pairs(wanted, found)) {
            values++;
            bounds += pair.gold.change().equals(pair.system.change()) ? 1 : 0;
        }
    }

    /** Pairs equal values, those with the same bound first, so that the order of a sentence doesn't matter. */
    static List<Pair> pairs(List<GoldQuantity> wanted, List<GoldQuantity> found) {
        List<GoldQuantity> openGold = new ArrayList<>(wanted);
        List<GoldQuantity> openFound = new ArrayList<>(found);
        List<Pair> pairs = new ArrayList<>();
        for (boolean sameBound : new boolean[] {true, false}) {
            for (GoldQuantity quantity : List.copyOf(openGold)) {
                for (GoldQuantity candidate : openFound) {
                    if (quantity.sameValue(candidate)
                            && (!sameBound || quantity.change().equals(candidate.change()))) {
                        pairs.add(new Pair(quantity, candidate));
                        openGold.remove(quantity);
                        openFound.remove(candidate);
                        break;
                    }
                }
            }
        }
        return pairs;
    }

    SortedMap<String, Double> measures() {
        SortedMap<String, Double> measures = new TreeMap<>();
        measures.put("quantity.value.f1", f1(values));
        measures.put("quantity.bound.f1", f1(bounds));
        return measures;
    }

    private double f1(int right) {
        return gold + system == 0 ? 0 : 2.0 * right / (gold + system);
    }
}
