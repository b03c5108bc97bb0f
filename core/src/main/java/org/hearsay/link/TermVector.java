package org.hearsay.link;

import java.util.Map;
import java.util.TreeMap;

/** A sparse vector of length one over numbered terms. Immutable. */
final class TermVector {
    private final int[] terms;
    private final double[] weights;

    /** Makes a vector of length one of weights by term; all zero where the weights are. */
    TermVector(Map<Integer, Double> weightByTerm) {
        TreeMap<Integer, Double> ordered = new TreeMap<>(weightByTerm);
        double squares = 0;
        for (double weight : ordered.values()) {
            squares += weight * weight;
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        terms = new int[ordered.size()];
        weights = new double[ordered.size()];
        int i = 0;
        for (Map.Entry<Integer, Double> entry : ordered.entrySet()) {
            terms[i] = entry.getKey();
            weights[i++] = entry.getValue() / length;
        }
    }

    int size() {
        return terms.length;
    }

    int term(int index) {
        return terms[index];
    }

    double weight(int index) {
        return weights[index];
    }

    /** Returns the cosine of the angle between two vectors. */
    double cosine(TermVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                sum += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
