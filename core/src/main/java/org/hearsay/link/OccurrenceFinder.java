package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups claims that are about one thing in the world.
 *
 * <p>The most alike pairs are joined first. Two groups join only where the days of all their members meet, where members of one
 * article are alike themselves (an article that tells two events apart keeps apart what others say of them), and where the mean
 * score between them is high enough. A claim that nothing joins is a group of its own. Stateless.
 */
final class OccurrenceFinder {
    private final Weights thresholds;
    private final Likeness likeness;
    private final Blocks blocks;

    OccurrenceFinder(Weights thresholds, Likeness likeness, Blocks blocks) {
        this.thresholds = thresholds;
        this.likeness = likeness;
        this.blocks = blocks;
    }

    /**
     * Returns the groups in order of their smallest ids.
     *
     * @param mentions in order of their ids
     */
    List<List<Mention>> find(List<Mention> mentions, Neighbourhood articles) {
        List<Group> groups = new ArrayList<>();
        mentions.forEach(mention -> groups.add(new Group(mention)));
        for (Scored pair : scored(mentions, articles)) {
            Group first = groups.get(Pair.first(pair.pair())).root();
            Group second = groups.get(Pair.second(pair.pair())).root();
            if (first != second && joinable(first, second)) {
                join(first, second);
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

    private List<Scored> scored(List<Mention> mentions, Neighbourhood articles) {
        List<Scored> scored = new ArrayList<>();
        for (long pair : blocks.pairs(mentions, articles)) {
            Mention first = mentions.get(Pair.first(pair));
            Mention second = mentions.get(Pair.second(pair));
            if (Likeness.possible(first, second)) {
                double score = likeness.score(first, second);
                if (score >= thresholds.get("occurrence.join")) {
                    scored.add(new Scored(pair, score));
                }
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::pair));
        return scored;
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
        if (both == null) {
            throw new IllegalStateException("joined groups whose days do not meet");
        }
        into.window = both;
        into.members.addAll(gone.members);
        gone.parent = into;
    }

    private record Scored(long pair, double score) {}

    /** A group while it grows: a node of a union-find forest. */
    private static final class Group {
        private final List<Mention> members = new ArrayList<>();
        private Window window;
        private Group parent = this;

        Group(Mention mention) {
            members.add(mention);
            window = mention.window();
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
