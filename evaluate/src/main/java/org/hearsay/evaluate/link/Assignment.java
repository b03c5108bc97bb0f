package org.hearsay.evaluate.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The greatest sum of weights when each thing of one side is given to at most one of the other: the Hungarian method (Kuhn 1955), one
 * connected part at a time, since parts that share no edge don't compete. Stateless.
 */
final class Assignment {
    private Assignment() {}

    /** How much it is worth to give one to the other, more than 0. */
    record Edge(int left, int right, double weight) {}

    static double best(List<Edge> edges) {
        Map<Integer, List<Edge>> ofLeft = new TreeMap<>();
        Map<Integer, List<Edge>> ofRight = new TreeMap<>();
        for (Edge edge : edges) {
            ofLeft.computeIfAbsent(edge.left(), absent -> new ArrayList<>()).add(edge);
            ofRight.computeIfAbsent(edge.right(), absent -> new ArrayList<>()).add(edge);
        }
        Set<Integer> seen = new HashSet<>();
        double sum = 0;
        for (int left : ofLeft.keySet()) {
            if (seen.add(left)) {
                sum += solved(part(left, ofLeft, ofRight, seen));
            }
        }
        return sum;
    }

    private static List<Edge> part(
            int from, Map<Integer, List<Edge>> ofLeft, Map<Integer, List<Edge>> ofRight, Set<Integer> seen) {
        List<Edge> part = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (Edge edge : ofLeft.getOrDefault(open.remove(), List.of())) {
                part.add(edge);
                for (Edge other : ofRight.getOrDefault(edge.right(), List.of())) {
                    if (seen.add(other.left())) {
                        open.add(other.left());
                    }
                }
            }
        }
        return part;
    }

    private static double solved(List<Edge> part) {
        if (part.size() == 1) {
            return part.get(0).weight();
        }
        List<Integer> lefts = part.stream().map(Edge::left).distinct().sorted().toList();
        List<Integer> rights =
                part.stream().map(Edge::right).distinct().sorted().toList();
        int size = Math.max(lefts.size(), rights.size());
        double[][] cost = new double[size + 1][size + 1];
        for (Edge edge : part) {
            cost[lefts.indexOf(edge.left()) + 1][rights.indexOf(edge.right()) + 1] = -edge.weight();
        }
        return -cheapest(cost, size);
    }

    /** Rows and columns count from 1; row and column 0 are the method's own. */
    private static double cheapest(double[][] cost, int size) {
        double[] ofRow = new double[size + 1];
        double[] ofColumn = new double[size + 1];
        int[] rowAt = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            rowAt[0] = row;
            place(cost, ofRow, ofColumn, rowAt);
        }
        double sum = 0;
        for (int column = 1; column <= size; column++) {
            sum += cost[rowAt[column]][column];
        }
        return sum;
    }

    private static void place(double[][] cost, double[] ofRow, double[] ofColumn, int[] rowAt) {
        int size = rowAt.length - 1;
        int[] way = new int[size + 1];
        double[] least = new double[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        boolean[] used = new boolean[size + 1];
        int at = 0;
        do {
            used[at] = true;
            int row = rowAt[at];
            int next = 0;
            double delta = Double.POSITIVE_INFINITY;
            for (int column = 1; column <= size; column++) {
                if (!used[column]) {
                    double reduced = cost[row][column] - ofRow[row] - ofColumn[column];
                    if (reduced < least[column]) {
                        least[column] = reduced;
                        way[column] = at;
                    }
                    if (least[column] < delta) {
                        delta = least[column];
                        next = column;
                    }
                }
            }
            for (int column = 0; column <= size; column++) {
                if (used[column]) {
                    ofRow[rowAt[column]] += delta;
                    ofColumn[column] -= delta;
                } else {
                    least[column] -= delta;
                }
            }
            at = next;
        } while (rowAt[at] != 0);
        while (at != 0) {
            rowAt[at] = rowAt[way[at]];
            at = way[at];
        }
    }
}
