package org.hearsay.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Parts a layer into cells that are small enough to be grouped at once. Serves one change of one ledger.
 *
 * <p>The cell of a member is the set of all whom it reaches over neighbours who are alike at the lowest level; where that is too
 * large, over those alike at the next level, and so on. At the last level a cell is as large as it is. A cell depends on who is alike
 * now and on nothing else, and only cells near a change have to be found anew.
 */
final class Cells {
    private final LinkMemory memory;
    private final Layer layer;
    private final double[] levels;
    private final int most;
    private final List<Set<Long>> large = new ArrayList<>();
    private final Map<Long, Cell> found = new HashMap<>();

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
        TreeSet<Long> seen = new TreeSet<>();
        Deque<Long> open = new ArrayDeque<>(touched);
        Map<Long, SortedSet<Long>> cells = new java.util.TreeMap<>();
        while (!open.isEmpty()) {
            long node = open.poll();
            if (!seen.add(node)) {
                continue;
            }
            Cell former = memory.cell(layer, node);
            if (former != null) {
                for (long member : memory.members(layer, former.id())) {
                    open.add(member);
                }
            }
            if (memory.keys(layer, node).length == 0) {
                memory.assign(layer, node, null);
            } else if (!found.containsKey(node)) {
                SortedSet<Long> members = find(node);
                cells.put(members.first(), members);
                open.addAll(members);
            }
        }
        cells.values().forEach(this::keep);
        return List.copyOf(cells.values());
    }

    private void keep(SortedSet<Long> members) {
        for (long member : members) {
            Cell cell = found.get(member);
            if (!Objects.equals(cell, memory.cell(layer, member))) {
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

    /** Returns all whom a member reaches at a level, or null where they are too many. */
    private @Nullable SortedSet<Long> reach(long node, int level) {
        boolean last = level == levels.length - 1;
        Set<Long> known = large.get(level);
        TreeSet<Long> reached = new TreeSet<>(List.of(node));
        Deque<Long> open = new ArrayDeque<>(reached);
        boolean tooMany = known.contains(node);
        while (!open.isEmpty() && !tooMany) {
            for (long next : memory.edges(layer, open.poll(), levels[level]).keySet()) {
                if (reached.add(next)) {
                    open.add(next);
                }
                tooMany |= known.contains(next);
            }
            tooMany |= !last && reached.size() > most;
        }
        if (tooMany) {
            known.addAll(reached);
            return null;
        }
        return reached;
    }
}
