package org.hearsay.evaluate.link;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares two partitions of the same documents. Stateless. */
final class Partition {
    private Partition() {}

    /**
     * Returns B³ (Bagga and Baldwin 1998) and pairwise F1.
     *
     * @param gold the group of each document that is scored, at least one
     * @param system the group of each document, of all that are scored
     */
    static SortedMap<String, Double> compare(Map<String, String> gold, Map<String, String> system) {
        Map<String, Long> goldSizes = sizes(gold, document -> group(gold, document));
        Map<String, Long> systemSizes = sizes(gold, document -> group(system, document));
        Map<Cell, Long> cells = gold.keySet().stream()
                .collect(Collectors.groupingBy(
                        document -> new Cell(group(gold, document), group(system, document)), Collectors.counting()));
        double precision = 0;
        double recall = 0;
        double samePairs = 0;
        for (Map.Entry<Cell, Long> cell : cells.entrySet()) {
            double size = cell.getValue();
            precision += size * size / systemSizes.getOrDefault(cell.getKey().system(), 1L);
            recall += size * size / goldSizes.getOrDefault(cell.getKey().gold(), 1L);
            samePairs += pairs(cell.getValue());
        }
        SortedMap<String, Double> measures = new TreeMap<>();
        measures.put("b3.f1", f1(precision / gold.size(), recall / gold.size()));
        measures.put("pairwise.f1", f1(share(samePairs, pairs(systemSizes)), share(samePairs, pairs(goldSizes))));
        return measures;
    }

    private static Map<String, Long> sizes(Map<String, String> gold, Function<String, String> groupOf) {
        Map<String, Long> sizes = new HashMap<>();
        gold.keySet().forEach(document -> sizes.merge(groupOf.apply(document), 1L, Long::sum));
        return sizes;
    }

    private static String group(Map<String, String> groups, String document) {
        String group = groups.get(document);
        if (group == null) {
            throw new IllegalArgumentException("no group holds " + document);
        }
        return group;
    }

    private static double pairs(Map<String, Long> sizes) {
        return sizes.values().stream().mapToDouble(Partition::pairs).sum();
    }

    private static double pairs(long size) {
        return size * (size - 1) / 2.0;
    }

    static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private record Cell(String gold, String system) {}
}
