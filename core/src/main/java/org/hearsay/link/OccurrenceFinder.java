package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Groups the claims of a cell that are about one thing in the world.
 *
 * <p>The most alike pairs are joined first. Two groups join only where the days of all their members meet, where members of one
 * article are alike themselves (an article that tells two events apart keeps apart what others say of them), and where the mean
 * score between them is high enough. What a person joined joins last, with all that stands with it, and whatever speaks against it;
 * what a person parted never joins. A claim that nothing joins is a group of its own. Stateless.
 */
final class OccurrenceFinder {
    private final Weights thresholds;
    private final Likeness likeness;

    OccurrenceFinder(Weights thresholds, Likeness likeness) {
        this.thresholds = thresholds;
        this.likeness = likeness;
    }

    /** Two claims, by their places in the list, and how alike they are. */
    record Scored(int first, int second, double score) {}

    /**
     * Returns the groups in order of their smallest ids.
     *
     * @param mentions in order of their ids
     * @param pairs those that are alike, each once, the smaller place first
     * @param parted the pairs of places that a person parted
     */
    List<List<Mention>> find(List<Mention> mentions, List<Scored> pairs, Set<List<Integer>> parted) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            groups.add(new Group(mentions.get(i), i));
        }
        // What a person joined comes last: it joins whole occurrences, not only the claims that were named.
        List<Scored> best = pairs.stream()
                .sorted(Comparator.comparing((Scored pair) -> pair.score() >= Graph.JOINED)
                        .thenComparing(Comparator.comparingDouble(Scored::score).reversed())
                        .thenComparingInt(Scored::first)
                        .thenComparingInt(Scored::second))
                .toList();
        Set<Refusal> refused = new HashSet<>();
        for (Scored pair : best) {
            Group first = groups.get(pair.first()).root();
            Group second = groups.get(pair.second()).root();
            if (first == second || isParted(first, second, parted)) {
                continue;
            }
            if (pair.score() >= Graph.JOINED) {
                join(first, second);
            } else if (!refused.contains(Refusal.of(first, second))) {
                if (joinable(first, second)) {
                    join(first, second);
                } else {
                    refused.add(Refusal.of(first, second));
                }
            }
        }
        return groups.stream()
                .filter(group -> group.root() == group)
                .map(group -> group.members.stream()
                        .sorted(Comparator.comparing(Mention::id))
                        .toList())
                .sorted(Comparator.comparing(members -> members.get(0).id()))
                .toList();
    }

    /** Two groups that did not join while they had so many members: they need not be asked again. */
    private record Refusal(int first, int firstSize, int second, int secondSize) {
        static Refusal of(Group one, Group other) {
            Group first = one.place() < other.place() ? one : other;
            Group second = first == one ? other : one;
            return new Refusal(first.place(), first.members.size(), second.place(), second.members.size());
        }
    }

    private static boolean isParted(Group first, Group second, Set<List<Integer>> parted) {
        return !parted.isEmpty()
                && first.places.stream()
                        .anyMatch(one -> second.places.stream()
                                .anyMatch(
                                        other -> parted.contains(List.of(Math.min(one, other), Math.max(one, other)))));
    }

    private boolean joinable(Group first, Group second) {
        if (!first.window.overlaps(second.window)) {
            return false;
        }
        double sum = 0;
        int count = 0;
        for (Mention one : sample(first)) {
            for (Mention other : sample(second)) {
                if (!Likeness.possible(one, other)) {
                    return false;
                }
                double score = likeness.score(one, other);
                if (one.article().equals(other.article()) && score < thresholds.get("occurrence.article")) {
                    return false;
                }
                sum += score;
                count++;
            }
        }
        return sum / count >= thresholds.get("occurrence.mean");
    }

    private List<Mention> sample(Group group) {
        return group.members.subList(0, Math.min(group.members.size(), thresholds.whole("occurrence.sample")));
    }

    private static void join(Group first, Group second) {
        boolean order = first.members.size() >= second.members.size();
        Group into = order ? first : second;
        Group gone = order ? second : first;
        Window both = into.window.meet(gone.window);
        // What a person joined may lie on days that don't meet; then nothing else can tell when it was.
        into.window = both == null ? Window.OPEN : both;
        into.members.addAll(gone.members);
        into.places.addAll(gone.places);
        gone.parent = into;
    }

    /** A group while it grows: a node of a union-find forest. */
    private static final class Group {
        private final List<Mention> members = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private Window window;
        private Group parent = this;

        Group(Mention mention, int place) {
            members.add(mention);
            places.add(place);
            window = mention.window();
        }

        /** Returns the place of the claim that it began with. */
        int place() {
            return places.get(0);
        }

        Group root() {
            Group root = this;
            while (root.parent != root) {
                root.parent = root.parent.parent;
                root = root.parent;
            }
            return root;
        }
    }
}
