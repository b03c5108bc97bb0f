package org.hearsay.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How rare words are among claims, and so how much it says that two claims share them. Immutable. */
final class Rarity {
    private static final int BACKGROUND = 50;

    private final Map<String, Integer> counts;
    private final Map<String, Integer> numbers;
    private final double all;

    private Rarity(Map<String, Integer> counts, Map<String, Integer> numbers, double all) {
        this.counts = counts;
        this.numbers = numbers;
        this.all = all;
    }

    static Rarity of(Collection<Mention> mentions) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        mentions.forEach(mention -> mention.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        Map<String, Integer> numbers = new HashMap<>();
        counts.keySet().forEach(word -> numbers.put(word, numbers.size()));
        return new Rarity(Map.copyOf(counts), numbers, mentions.size() + BACKGROUND);
    }

    /** Returns words with their weights; words that no claim has are left out. */
    WordBag bag(Set<String> words) {
        int[] known = words.stream()
                .filter(numbers::containsKey)
                .sorted()
                .mapToInt(word -> numbers.getOrDefault(word, 0))
                .toArray();
        double[] weights = words.stream()
                .filter(numbers::containsKey)
                .sorted()
                .mapToDouble(word -> Math.log(all / count(word)))
                .toArray();
        return new WordBag(known, weights);
    }

    /** Returns how many claims have a word. */
    int count(String word) {
        return counts.getOrDefault(word, 0);
    }
}
