package org.hearsay.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What has been mentioned so far in one article, in text order. Made anew for each article. */
final class Memory {
    /** How far back a description looks. */
    private static final int REACH = 400;

    private final List<Seen> seen = new ArrayList<>();
    private final Map<Long, Seen> byHead = new HashMap<>();
    private final Map<Integer, List<Seen>> bySentence = new HashMap<>();

    void add(Seen next) {
        seen.add(next);
        byHead.put(((long) next.sentence() << 32) | next.head(), next);
        bySentence.computeIfAbsent(next.sentence(), any -> new ArrayList<>()).add(next);
    }

    @Nullable Seen at(int sentence, int head) {
        return byHead.get(((long) sentence << 32) | head);
    }

    List<Seen> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** Returns the last before a place that fits, or null. */
    @Nullable Seen last(int sentence, int token, Predicate<Seen> fits) {
        for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - REACH); i--) {
            if (seen.get(i).isBefore(sentence, token) && fits.test(seen.get(i))) {
                return seen.get(i);
            }
        }
        return null;
    }

    /** Returns the states mentioned last before a place, the latest first, each once, without those left out. */
    List<String> states(int sentence, int token, int count, Set<String> without) {
        Set<String> states = new LinkedHashSet<>();
        for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - REACH) && states.size() < count; i--) {
            if (seen.get(i).isBefore(sentence, token)) {
                states(seen.get(i), count, without, states);
            }
        }
        return List.copyOf(states);
    }

    private static void states(Seen one, int count, Set<String> without, Set<String> states) {
        for (Actor actor : one.actors()) {
            String state = actor.kind() == ActorKind.PLACE ? null : actor.state();
            if (state != null && states.size() < count && !without.contains(state)) {
                states.add(state);
            }
        }
    }

    /** Returns the only state whose branch has been mentioned, or null where there are several or none. */
    @Nullable String onlyStateWith(String sector) {
        String only = null;
        for (Seen one : seen) {
            for (Actor actor : one.actors()) {
                if (actor.kind() == ActorKind.STATE && sector.equals(actor.sector())) {
                    if (only != null && !only.equals(actor.state())) {
                        return null;
                    }
                    only = actor.state();
                }
            }
        }
        return only;
    }
}
