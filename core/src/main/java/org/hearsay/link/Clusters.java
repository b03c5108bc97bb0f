package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Average-linkage clustering over a sparse graph: the pair of groups with the greatest mean likeness is joined, until none reaches
 * the threshold. Pairs that were not linked count as zero. Ties go to the smaller numbers, so that the result depends on nothing
 * but the links. Not safe for several threads.
 */
final class Clusters {
    private final double threshold;
    private final List<TreeSet<Integer>> members = new ArrayList<>();
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(Comparator.comparingDouble(Candidate::mean)
            .reversed()
            .thenComparingInt(Candidate::first)
            .thenComparingInt(Candidate::second));

    Clusters(int size, double threshold) {
        this.threshold = threshold;
        for (int i = 0; i < size; i++) {
            members.add(new TreeSet<>(List.of(i)));
            sums.add(new HashMap<>());
        }
    }

    /** Says how alike two members are. */
    void link(int first, int second, double likeness) {
        sums.get(first).put(second, likeness);
        sums.get(second).put(first, likeness);
        offer(first, second);
    }

    private void offer(int first, int second) {
        double pairs = (double) members.get(first).size() * members.get(second).size();
        double mean = sums.get(first).getOrDefault(second, 0.0) / pairs;
        if (mean >= threshold) {
            queue.add(new Candidate(mean, Math.min(first, second), Math.max(first, second)));
        }
    }

    /** Joins what is to be joined and returns the groups, in order of their smallest members. */
    List<List<Integer>> joined() {
        for (Candidate next = queue.poll(); next != null; next = queue.poll()) {
            if (isCurrent(next)) {
                join(next.first(), next.second());
            }
        }
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        members.stream()
                .filter(group -> !group.isEmpty())
                .forEach(group -> groups.put(group.first(), List.copyOf(group)));
        return List.copyOf(groups.values());
    }

    private boolean isCurrent(Candidate candidate) {
        double pairs = (double) members.get(candidate.first()).size()
                * members.get(candidate.second()).size();
        return pairs > 0
                && candidate.mean() == sums.get(candidate.first()).getOrDefault(candidate.second(), 0.0) / pairs;
    }

    private void join(int into, int gone) {
        members.get(into).addAll(members.get(gone));
        members.get(gone).clear();
        sums.get(into).remove(gone);
        sums.get(gone).remove(into);
        sums.get(gone).forEach((other, sum) -> {
            sums.get(into).merge(other, sum, Double::sum);
            sums.get(other).remove(gone);
        });
        sums.get(gone).clear();
        for (Map.Entry<Integer, Double> entry : new TreeMap<>(sums.get(into)).entrySet()) {
            sums.get(entry.getKey()).put(into, entry.getValue());
            offer(into, entry.getKey());
        }
    }

    private record Candidate(double mean, int first, int second) {}
}
