package org.hearsay.evaluate.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The CoNLL score of coreference: the mean of the F1 of MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998) and the entity-based CEAF
 * (Luo 2005). Mentions that only one side has stay there, as groups find them; groups of one are kept. Immutable.
 */
record ConllScore(double muc, double b3, double ceaf) {

    double mean() {
        return (muc + b3 + ceaf) / 3;
    }

    /**
     * Compares two partitions.
     *
     * @param gold the group of each mention that is expected
     * @param system the group of each mention that was found; a mention has the same key on both sides
     */
    static ConllScore of(Map<String, String> gold, Map<String, String> system) {
        List<Set<String>> key = groups(gold);
        List<Set<String>> response = groups(system);
        return new ConllScore(
                Partition.f1(linked(response, gold), linked(key, system)),
                Partition.f1(shared(response, key), shared(key, response)),
                entities(key, response));
    }

    private static List<Set<String>> groups(Map<String, String> of) {
        Map<String, Set<String>> groups = new TreeMap<>();
        of.forEach((mention, group) ->
                groups.computeIfAbsent(group, absent -> new HashSet<>()).add(mention));
        return List.copyOf(groups.values());
    }

    /** MUC: the share of the links that hold groups together which the other side has as well. */
    private static double linked(List<Set<String>> groups, Map<String, String> other) {
        double kept = 0;
        double all = 0;
        for (Set<String> group : groups) {
            Set<String> parts = new HashSet<>();
            for (String mention : group) {
                parts.add(other.getOrDefault(mention, "\0" + mention));
            }
            kept += group.size() - parts.size();
            all += group.size() - 1;
        }
        return all == 0 ? 0 : kept / all;
    }

    private static double shared(List<Set<String>> groups, List<Set<String>> others) {
        Map<String, Set<String>> otherOf = new HashMap<>();
        others.forEach(group -> group.forEach(mention -> otherOf.put(mention, group)));
        double sum = 0;
        int mentions = 0;
        for (Set<String> group : groups) {
            for (String mention : group) {
                sum += common(group, otherOf.getOrDefault(mention, Set.of())) / group.size();
                mentions++;
            }
        }
        return mentions == 0 ? 0 : sum / mentions;
    }

    private static double common(Set<String> first, Collection<String> second) {
        return second.stream().filter(first::contains).count();
    }

    private static double entities(List<Set<String>> key, List<Set<String>> response) {
        Map<String, Integer> place = new HashMap<>();
        for (int i = 0; i < key.size(); i++) {
            for (String mention : key.get(i)) {
                place.put(mention, i);
            }
        }
        List<Assignment.Edge> edges = new ArrayList<>();
        for (int j = 0; j < response.size(); j++) {
            Map<Integer, Integer> met = new TreeMap<>();
            for (String mention : response.get(j)) {
                Integer at = place.get(mention);
                if (at != null) {
                    met.merge(at, 1, Integer::sum);
                }
            }
            for (Map.Entry<Integer, Integer> cell : met.entrySet()) {
                double sizes = key.get(cell.getKey()).size() + response.get(j).size();
                edges.add(new Assignment.Edge(cell.getKey(), j, 2 * cell.getValue() / sizes));
            }
        }
        double best = Assignment.best(edges);
        return Partition.f1(Partition.share(best, response.size()), Partition.share(best, key.size()));
    }
}
