package org.hearsay.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How rare words are among claims or articles, and so how much it says that two share them. Immutable. */
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
        return among(mentions.stream().map(Mention::words).toList());
    }

    private static Rarity among(Collection<Set<String>> texts) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        texts.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
        Map<String, Integer> numbers = new HashMap<>();
        counts.keySet().forEach(word -> numbers.put(word, numbers.size()));
        return new Rarity(Map.copyOf(counts), numbers, texts.size() + BACKGROUND);
    }

    /**
     * Returns claims with the weights of their words, and with what tells their articles from others.
     *
     * @param terms words kept of an article, the rarest first
     */
    List<Mention> weighed(List<Mention> mentions, int terms) {
        Map<String, Set<String>> articles = new TreeMap<>();
        mentions.forEach(mention -> articles.computeIfAbsent(mention.article(), absent -> new HashSet<>())
                .addAll(mention.words()));
        Rarity amongArticles = among(articles.values());
        Map<String, WordBag> contexts = new HashMap<>();
        articles.forEach(
                (article, words) -> contexts.put(article, amongArticles.bag(amongArticles.rarest(words, terms))));
        return mentions.stream()
                .map(mention ->
                        mention.weighed(bag(mention.words()), contexts.getOrDefault(mention.article(), WordBag.EMPTY)))
                .toList();
    }

    /** Returns the rarest of those words that other texts have as well; where they are few, words that stand in this text alone, too. */
    private Set<String> rarest(Set<String> words, int most) {
        return words.stream()
                .sorted(Comparator.comparing((String word) -> count(word) == 1)
                        .thenComparingInt(this::count)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .collect(Collectors.toSet());
    }

    /** Returns words with their weights; words that none has are left out. */
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

    /** Returns how many have a word. */
    int count(String word) {
        return counts.getOrDefault(word, 0);
    }
}
