package org.hearsay.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is alike in one layer, kept up to date as members come and go. Serves one change of one ledger.
 *
 * <p>Two are compared where they share a key under which both are active. Active are the members with the smallest numbers, so
 * many under each key: a fair sample, which depends on who is there and not on who came first. Those whose numbers come next to each
 * other are compared, too (see {@link Samples}). A newcomer can push one out of a sample, or come between two; pairs that no key holds
 * together any more are forgotten. What a person decided holds without a key.
 */
final class Graph {
    /** Likeness of two whom a person has joined: more than any two can have. */
    static final double JOINED = 1000;

    private final LinkMemory memory;
    private final Layer layer;
    private final Samples samples;
    private final double least;
    private final Scorer scorer;
    private final TreeSet<Long> touched = new TreeSet<>();

    /** Says how alike two members are. */
    interface Scorer {
        double score(long first, long second);
    }

    /**
     * @param active how many members of one key are compared with each other
     * @param beside with how many on each side of its number each is compared besides
     * @param least how alike two must be to be remembered
     */
    Graph(LinkMemory memory, Layer layer, int active, int beside, double least, Scorer scorer) {
        this.memory = memory;
        this.layer = layer;
        this.samples = new Samples(memory, layer, active, beside);
        this.least = least;
        this.scorer = scorer;
    }

    /** Returns the members whose neighbours changed, those that came and those that went. */
    SortedSet<Long> touched() {
        return touched;
    }

    void add(long node, long[] keys, long time) {
        samples.post(node, keys, time);
        touched.add(node);
        TreeSet<Long> near = new TreeSet<>();
        TreeMap<Long, TreeSet<Long>> parted = new TreeMap<>();
        for (long key : keys) {
            if (samples.isIn(key, node)) {
                long[] sample = samples.of(key);
                Arrays.stream(sample).forEach(near::add);
                if (samples.isFull(key)) {
                    TreeSet<Long> left = parted.computeIfAbsent(samples.next(key), absent -> new TreeSet<>());
                    Arrays.stream(sample).forEach(left::add);
                }
            }
            Samples.Sides sides = samples.sides(key, node);
            Arrays.stream(sides.before()).forEach(near::add);
            Arrays.stream(sides.after()).forEach(near::add);
            sides.acrossEach((first, second) ->
                    parted.computeIfAbsent(first, absent -> new TreeSet<>()).add(second));
        }
        near.addAll(memory.constraints(layer, node).keySet());
        near.remove(node);
        near.forEach(other -> compare(node, other));
        parted.forEach((gone, others) -> part(gone, others, node));
    }

    /** Forgets pairs of one that was pushed out of a sample, unless another key still holds them together. */
    private void part(long gone, SortedSet<Long> others, long newcomer) {
        Map<Long, Double> edges = memory.edges(layer, gone, least);
        for (long other : others) {
            if (other != newcomer && edges.containsKey(other) && !together(gone, other)) {
                memory.disconnect(layer, gone, other);
                touched.add(gone);
                touched.add(other);
            }
        }
    }

    private boolean together(long first, long second) {
        if (Boolean.TRUE.equals(memory.constraints(layer, first).get(second))) {
            return true;
        }
        return samples.share(first, second);
    }

    /** Compares two anew where they are candidates, after a person joined or parted them or took that back. */
    void review(long first, long second) {
        if (!samples.isPresent(first) || !samples.isPresent(second)) {
            return;
        }
        memory.disconnect(layer, first, second);
        touched.add(first);
        touched.add(second);
        if (together(first, second)) {
            compare(first, second);
        }
    }

    private void compare(long first, long second) {
        Boolean joined = memory.constraints(layer, first).get(second);
        if (joined != null && (!joined || !samples.isPresent(second))) {
            return;
        }
        double score = joined == null ? scorer.score(first, second) : JOINED;
        if (score >= least) {
            memory.connect(layer, first, second, score);
            touched.add(second);
        }
    }

    void remove(long node) {
        for (long other : memory.edges(layer, node, least).keySet()) {
            memory.disconnect(layer, node, other);
            touched.add(other);
        }
        List<Long> admitted = new ArrayList<>();
        List<long[]> rest = new ArrayList<>();
        for (long key : samples.keys(node)) {
            if (samples.isFull(key) && samples.isIn(key, node)) {
                admitted.add(samples.next(key));
                rest.add(samples.of(key));
            }
            samples.sides(key, node).acrossEach((first, second) -> {
                admitted.add(first);
                rest.add(new long[] {second});
            });
        }
        samples.unpost(node);
        touched.add(node);
        for (int i = 0; i < admitted.size(); i++) {
            long newcomer = admitted.get(i);
            for (long other : rest.get(i)) {
                if (other != node) {
                    compare(newcomer, other);
                    touched.add(newcomer);
                }
            }
        }
    }
}
