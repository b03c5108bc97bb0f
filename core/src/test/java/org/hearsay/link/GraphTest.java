package org.hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Who is alike depends on who is there, and not on who came first or was there meanwhile. */
class GraphTest {
    private static final int MEMBERS = 60;

    private final Random random = new Random();
    private final Map<Long, long[]> keys = new TreeMap<>();

    private static double score(long first, long second) {
        return (first * 31 + second * 31) % 7;
    }

    private static Graph graph(MemoryLinks memory, int active, int beside) {
        return new Graph(memory, Layer.STORY, active, beside, 1, GraphTest::score);
    }

    private long[] someKeys() {
        return random.longs(1 + random.nextInt(3), 0, 5).distinct().toArray();
    }

    private Map<Long, Map<Long, Double>> edges(MemoryLinks memory) {
        Map<Long, Map<Long, Double>> edges = new TreeMap<>();
        keys.keySet().forEach(node -> edges.put(node, memory.edges(Layer.STORY, node, 0)));
        return edges;
    }

    @RepeatedTest(20)
    void whateverTheOrder() {
        for (long node = 0; node < MEMBERS; node++) {
            keys.put(node, someKeys());
        }
        MemoryLinks straight = new MemoryLinks();
        keys.forEach((node, under) -> graph(straight, 3, 2).add(node, under, 0));

        List<Long> shuffled = new ArrayList<>(keys.keySet());
        Collections.shuffle(shuffled, random);
        MemoryLinks winding = new MemoryLinks();
        for (long node : shuffled) {
            graph(winding, 3, 2).add(node, keys.getOrDefault(node, new long[0]), 0);
            long gone = shuffled.get(random.nextInt(shuffled.size()));
            if (winding.keys(Layer.STORY, gone).length > 0) {
                Graph graph = graph(winding, 3, 2);
                graph.remove(gone);
                graph.add(gone, keys.getOrDefault(gone, new long[0]), 0);
            }
            long visitor = MEMBERS + random.nextInt(MEMBERS);
            graph(winding, 3, 2).add(visitor, someKeys(), 0);
            graph(winding, 3, 2).remove(visitor);
        }
        assertThat(edges(winding)).isEqualTo(edges(straight));
    }

    @Test
    void nobodyIsLeftOutWhereManyShareAKey() {
        MemoryLinks memory = new MemoryLinks();
        for (long node = 0; node < MEMBERS; node++) {
            keys.put(node, new long[] {1});
            new Graph(memory, Layer.COPY, 3, 1, 1, (first, second) -> 1).add(node, new long[] {1}, 0);
        }
        keys.keySet()
                .forEach(node -> assertThat(memory.edges(Layer.COPY, node, 1))
                        .as("%d", node)
                        .isNotEmpty());
    }
}
