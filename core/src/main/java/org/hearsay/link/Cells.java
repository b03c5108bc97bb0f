package org.hearsay.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Parts a layer into cells that are small enough to be grouped at once. Serves one change of one ledger.
 *
 * <p>The cell of a member is the set of all whom it reaches over neighbours who are alike at the lowest level; where that is too
 * large, over those alike at the next level, and so on. Where even the closest ties reach too many, only those of its own time are in
 * its cell (see {@link LinkMemory#time}), with those whom a person joined with it. A cell depends on who is alike now and on nothing
 * else, and only cells near a change have to be found anew.
 */
final class Cells {
    private final LinkMemory memory;
    private final Layer layer;
    private final double[] levels;
    private final int most;
    private final List<Set<Long>> large = new ArrayList<>();
    private final Map<Long, Cell> found = new HashMap<>();
    private final Map<Long, Map<Long, Double>> neighbours = new HashMap<>();
    private final Map<Long, Long> times = new HashMap<>();

    /** @param most the most members of a cell of any level but the last */
    Cells(LinkMemory memory, Layer layer, double[] levels, int most) {
        this.memory = memory;
        this.layer = layer;
        this.levels = levels.clone();
        this.most = most;
        for (int i = 0; i < levels.length; i++) {
            large.add(new HashSet<>());
        }
    }

    /**
     * Finds anew what a change may have moved, and returns these cells, each as its sorted members, in order of the smallest.
     *
     * @param touched members whose neighbours changed; those that are gone still have their old cell
     */
    List<SortedSet<Long>> settle(SortedSet<Long> touched) {
        Map<Long, Cell> former = new TreeMap<>();
        Set<Long> opened = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(touched);
        Set<Long> seen = new HashSet<>();
        Map<Long, SortedSet<Long>> cells = new TreeMap<>();
        while (!open.isEmpty()) {
            long node = open.poll();
            if (!seen.add(node)) {
                continue;
            }
            Cell cell = memory.cell(layer, node);
            if (cell != null) {
                former.put(node, cell);
                if (opened.add(cell.id())) {
                    Arrays.stream(memory.members(layer, cell.id())).forEach(open::add);
                }
            }
            // Only one that was touched can have gone.
            if (touched.contains(node) && memory.keys(layer, node).length == 0) {
                memory.assign(layer, node, null);
            } else if (!found.containsKey(node)) {
                SortedSet<Long> members = find(node);
                cells.put(members.first(), members);
                open.addAll(members);
            }
        }
        cells.values().forEach(members -> keep(members, former));
        return List.copyOf(cells.values());
    }

    private void keep(SortedSet<Long> members, Map<Long, Cell> former) {
        for (long member : members) {
            Cell cell = found.get(member);
            if (!Objects.equals(cell, former.get(member))) {
                memory.assign(layer, member, cell);
            }
        }
    }

    private SortedSet<Long> find(long node) {
        for (int level = 0; ; level++) {
            SortedSet<Long> reached = reach(node, level);
            if (reached != null) {
                Cell cell = new Cell(reached.first(), level);
                reached.forEach(member -> found.put(member, cell));
                return reached;
            }
        }
    }

    /** Returns all whom a member reaches at a level, or null where they are too many. The level after the last never has too many. */
    private @Nullable SortedSet<Long> reach(long node, int level) {
        boolean close = level == levels.length;
        Set<Long> known = close ? Set.of() : large.get(level);
        TreeSet<Long> reached = new TreeSet<>(List.of(node));
        Deque<Long> open = new ArrayDeque<>(reached);
        boolean tooMany = known.contains(node);
        while (!open.isEmpty() && !tooMany) {
            long member = open.poll();
            for (Map.Entry<Long, Double> neighbour : neighbours(member).entrySet()) {
                long next = neighbour.getKey();
                boolean near = close
                        ? holdsTogether(member, next, neighbour.getValue())
                        : neighbour.getValue() >= levels[level];
                if (near && reached.add(next)) {
                    open.add(next);
                }
                tooMany |= near && known.contains(next);
            }
            tooMany |= !close && reached.size() > most;
        }
        if (tooMany) {
            known.addAll(reached);
            return null;
        }
        return reached;
    }

    private boolean holdsTogether(long member, long next, double score) {
        return score >= Graph.JOINED || (score >= levels[levels.length - 1] && time(member) == time(next));
    }

    /** Returns those who are alike at the lowest level, with how alike they are. */
    Map<Long, Double> neighbours(long node) {
        return neighbours.computeIfAbsent(node, any -> memory.edges(layer, node, levels[0]));
    }

    private long time(long node) {
        return times.computeIfAbsent(node, any -> memory.time(layer, node));
    }
}
