package org.hearsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers the pairs of claims that are worth scoring, without looking at all pairs.
 *
 * <p>Claims that share a key are candidates. Under a key that many share, claims are put in order of the day that they lean on, and
 * each is compared with a fixed number of neighbours (the sorted neighbourhood method, Hernández and Stolfo 1995). The work grows
 * with the number of claims and not with its square. Stateless.
 */
final class Blocks {
    private static final int RAREST = 3;

    private final Weights thresholds;
    private final Rarity rarity;

    Blocks(Weights thresholds, Rarity rarity) {
        this.thresholds = thresholds;
        this.rarity = rarity;
    }

    /** Returns the candidate pairs of places in the list, in ascending order, each once. */
    long[] pairs(List<Mention> mentions, Neighbourhood articles) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (String key : keys(mentions.get(i), articles)) {
                blocks.computeIfAbsent(key, absent -> new ArrayList<>()).add(i);
            }
        }
        Comparator<Integer> byDay = Comparator.comparing(
                        (Integer i) -> mentions.get(i).leaning(),
                        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Comparator.naturalOrder());
        LongList pairs = new LongList();
        blocks.values().forEach(block -> pair(block.stream().sorted(byDay).toList(), pairs));
        return pairs.sortedDistinct();
    }

    private void pair(List<Integer> block, LongList pairs) {
        boolean small = block.size() <= thresholds.whole("occurrence.block");
        int reach = small ? block.size() : thresholds.whole("occurrence.window");
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + reach); j++) {
                pairs.add(Pair.of(block.get(i), block.get(j)));
            }
        }
    }

    private Set<String> keys(Mention mention, Neighbourhood articles) {
        Set<String> keys = new HashSet<>();
        keys.add("article " + articles.text(mention.article()));
        Set<String> doers = mention.actors().ids();
        Set<String> others = mention.recipients().ids();
        doers.forEach(doer -> keys.add("doer " + doer));
        others.forEach(other -> keys.add("done to " + other));
        for (String doer : doers) {
            others.forEach(other -> keys.add("doer " + doer + " done to " + other));
            mention.objects().kinds().forEach(kind -> keys.add("doer " + doer + " thing " + kind));
            mention.classes().forEach(kind -> keys.add("doer " + doer + " deed " + kind));
        }
        for (String other : others) {
            mention.classes().forEach(kind -> keys.add("done to " + other + " deed " + kind));
        }
        PlaceName place = mention.place();
        if (place != null) {
            place.keys().forEach(name -> keys.add("place " + name));
        }
        String story = articles.story(mention.article());
        if (story != null) {
            mention.predicate().forEach(verb -> keys.add("story " + story + " deed " + verb));
        }
        rarest(mention).forEach(word -> keys.add("word " + word));
        String prefix = mention.group() + " " + mention.realis() + " ";
        Set<String> prefixed = new HashSet<>();
        keys.forEach(key -> prefixed.add(prefix + key));
        return prefixed;
    }

    private List<String> rarest(Mention mention) {
        return mention.words().stream()
                .filter(word -> rarity.count(word) > 1)
                .sorted(Comparator.comparingInt(rarity::count).thenComparing(Comparator.naturalOrder()))
                .limit(RAREST)
                .toList();
    }

    /** A growing list of long numbers without boxes. */
    private static final class LongList {
        private long[] values = new long[1024];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        long[] sortedDistinct() {
            return Arrays.stream(values, 0, size).sorted().distinct().toArray();
        }
    }
}
