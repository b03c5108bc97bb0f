package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Groups anew the claims of the cells that changed, and writes down what changed with them. Serves one change. */
final class OccurrenceStep {
    private final LinkMemory memory;
    private final Renderer renderer;
    private final Remembered<Mention> mentions;
    private final Cells cells;
    private final OccurrenceFinder finder;

    OccurrenceStep(
            LinkRules rules, LinkMemory memory, Renderer renderer, Remembered<Mention> mentions, Likeness likeness) {
        this.memory = memory;
        this.renderer = renderer;
        this.mentions = mentions;
        this.cells = new Cells(
                memory,
                Layer.CLAIM,
                rules.levels("occurrence"),
                rules.thresholds().whole("occurrence.cell"));
        this.finder = new OccurrenceFinder(rules.thresholds(), likeness);
    }

    /**
     * @param touched the claims whose neighbours changed
     * @param gone those that are no longer there, by number
     * @param moved the articles whose text, story or claims are others than before
     * @param stale occurrences to be written anew in any case
     */
    void settle(SortedSet<Long> touched, Map<Long, String> gone, Set<String> moved, Set<String> stale) {
        Set<String> again = new TreeSet<>(stale);
        Set<String> former = new TreeSet<>();
        List<List<Mention>> now = new ArrayList<>();
        cells.settle(touched).forEach(cell -> now.addAll(groups(cell)));
        gone.values().forEach(id -> note(id, former));
        now.forEach(group -> group.forEach(mention -> note(mention.id(), former)));
        touched.forEach(node -> noteUncompared(node, gone, former));
        Set<String> written = new HashSet<>();
        List<List<Mention>> changed = new ArrayList<>();
        for (List<Mention> group : now) {
            List<String> ids = group.stream().map(Mention::id).toList();
            boolean fresh = group.stream().anyMatch(mention -> moved.contains(mention.article()));
            if (fresh
                    || again.contains(ids.get(0))
                    || !memory.claimsOf(ids.get(0)).equals(ids)) {
                changed.add(group);
                written.addAll(ids);
            } else {
                former.remove(ids.get(0));
            }
        }
        changed.forEach(group -> former.remove(group.get(0).id()));
        former.forEach(memory::removeOccurrence);
        moved.forEach(article -> move(article, again, written));
        again.removeAll(written);
        for (String id : again) {
            List<String> ids = memory.claimsOf(id);
            if (!ids.isEmpty()) {
                changed.add(ids.stream()
                        .map(claim -> mentions.require(Nodes.of(claim)))
                        .toList());
            }
        }
        changed.forEach(group -> renderer.write(group, memory));
    }

    /** A claim that is an event no more, but a plain statement, leaves its occurrence. */
    private void noteUncompared(long node, Map<Long, String> gone, Set<String> former) {
        if (!gone.containsKey(node) && memory.keys(Layer.CLAIM, node).length == 0) {
            ClaimTraits claim = memory.claim(node);
            if (claim != null) {
                note(claim.claim().id(), former);
            }
        }
    }

    private void note(String claim, Set<String> former) {
        String occurrence = memory.occurrenceOf(claim);
        if (occurrence != null) {
            former.add(occurrence);
        }
    }

    /** Files the claims of an article that is now of another text or story. */
    private void move(String article, Set<String> again, Set<String> written) {
        for (long node : memory.claims(Nodes.of(article))) {
            ClaimTraits claim = memory.claim(node);
            if (claim == null) {
                continue;
            }
            String id = claim.claim().id();
            memory.putVoices(id, renderer.voices(claim.claim()));
            if (!claim.compared()) {
                memory.putStatement(id, memory.storyOf(article));
            } else if (!written.contains(id)) {
                note(id, again);
            }
        }
    }

    private List<List<Mention>> groups(SortedSet<Long> cell) {
        List<Mention> members = cell.stream()
                .map(mentions::require)
                .sorted(Comparator.comparing(Mention::id))
                .toList();
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            places.put(Nodes.of(members.get(i).id()), i);
        }
        List<OccurrenceFinder.Scored> pairs = new ArrayList<>();
        Set<List<Integer>> parted = new HashSet<>();
        places.forEach((node, place) -> {
            cells.neighbours(node).forEach((other, score) -> {
                Integer second = places.get(other);
                if (second != null && second > place) {
                    pairs.add(new OccurrenceFinder.Scored(place, second, score));
                }
            });
            memory.constraints(Layer.CLAIM, node).forEach((other, joined) -> {
                Integer second = places.get(other);
                if (second != null && second > place && !joined) {
                    parted.add(List.of(place, second));
                }
            });
        });
        return finder.find(members, pairs, parted);
    }
}
