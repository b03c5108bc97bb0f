package org.hearsay.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Ids joined to groups by ties, of which whole sets are taken or left: what comes out does not depend on the order in which ties
 * are found. Made anew for each question.
 */
final class ActorGroups {
    private final Map<String, Map<String, Tie>> ties = new TreeMap<>();

    /** Why two ids are one actor. */
    record Tie(String one, String other, ActorMerge.Rule rule, String reason) {
        String across(String id) {
            return id.equals(one) ? other : one;
        }
    }

    ActorGroups(Collection<String> ids) {
        ids.forEach(id -> ties.put(id, new TreeMap<>()));
    }

    /**
     * Adds ties that are equally certain. Between two who are to be kept apart, those that lead from one to the other are left
     * out; of a group that cannot be one, all of the new ones are.
     *
     * @param canBeOne whether the ids of a group can be one actor
     */
    void add(List<Tie> added, Collection<ActorVerdict> apart, Predicate<Set<String>> canBeOne) {
        Set<Tie> fresh = new HashSet<>();
        added.stream().filter(tie -> !sameGroup(tie.one(), tie.other())).forEach(fresh::add);
        added.stream().filter(fresh::contains).forEach(this::put);
        for (ActorVerdict verdict : apart) {
            cut(verdict, fresh);
        }
        Set<String> seen = new HashSet<>();
        for (Tie tie : List.copyOf(fresh)) {
            if (!seen.contains(tie.one())) {
                Set<String> group = group(tie.one());
                seen.addAll(group);
                if (!canBeOne.test(group)) {
                    fresh.stream().filter(one -> group.contains(one.one())).forEach(this::remove);
                }
            }
        }
    }

    private void cut(ActorVerdict verdict, Set<Tie> fresh) {
        List<Tie> path = path(verdict.from(), verdict.into());
        while (path != null) {
            List<Tie> gone = path.stream().filter(fresh::contains).toList();
            if (gone.isEmpty()) {
                return;
            }
            gone.forEach(this::remove);
            gone.forEach(fresh::remove);
            path = path(verdict.from(), verdict.into());
        }
    }

    private void put(Tie tie) {
        of(tie.one()).putIfAbsent(tie.other(), tie);
        of(tie.other()).putIfAbsent(tie.one(), tie);
    }

    private void remove(Tie tie) {
        of(tie.one()).remove(tie.other(), tie);
        of(tie.other()).remove(tie.one(), tie);
    }

    private Map<String, Tie> of(String id) {
        return ties.computeIfAbsent(id, any -> new TreeMap<>());
    }

    boolean sameGroup(String one, String other) {
        return one.equals(other) || path(one, other) != null;
    }

    /** Returns the ids that are one actor with this one, itself among them, sorted. */
    Set<String> group(String id) {
        return new TreeSet<>(steps(id).keySet());
    }

    /** Returns all groups of more than one, each once. */
    List<Set<String>> groups() {
        List<Set<String>> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String id : ties.keySet()) {
            if (!seen.contains(id)) {
                Set<String> group = group(id);
                seen.addAll(group);
                if (group.size() > 1) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    /** Returns the tie by which each id of a group leads towards one of them by the fewest steps; that one has none. */
    Map<String, @Nullable Tie> steps(String to) {
        Map<String, @Nullable Tie> steps = new HashMap<>();
        ArrayDeque<String> open = new ArrayDeque<>();
        steps.put(to, null);
        open.add(to);
        while (!open.isEmpty()) {
            String id = open.remove();
            of(id).forEach((next, tie) -> {
                if (!steps.containsKey(next)) {
                    steps.put(next, tie);
                    open.add(next);
                }
            });
        }
        return steps;
    }

    private @Nullable List<Tie> path(String from, String to) {
        Map<String, @Nullable Tie> steps = steps(to);
        if (!steps.containsKey(from)) {
            return null;
        }
        List<Tie> path = new ArrayList<>();
        String at = from;
        for (Tie tie = steps.get(at); tie != null; tie = steps.get(at)) {
            path.add(tie);
            at = tie.across(at);
        }
        return path;
    }
}
