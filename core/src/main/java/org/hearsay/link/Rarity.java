package org.hearsay.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How rare words are among claims, and so how much it says that two claims share them. Immutable. */
final class Rarity {
    private static final int BACKGROUND = 50;

    private final Map<String, Integer> counts;
    private final double all;

    private Rarity(Map<String, Integer> counts, double all) {
        this.counts = counts;
        this.all = all;
    }

    static Rarity of(Collection<Mention> mentions) {
        Map<String, Integer> counts = new HashMap<>();
        mentions.forEach(mention -> mention.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        return new Rarity(Map.copyOf(counts), mentions.size() + BACKGROUND);
    }

    double weight(String word) {
        return Math.log(all / counts.getOrDefault(word, 1));
    }

    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** Returns the weight of the common words as a share of the weight of those of the poorer claim, 0 to 1. */
    double share(Set<String> first, Set<String> second) {
        double common = 0;
        double one = 0;
        for (String word : first.stream().sorted().toList()) {
            double weight = weight(word);
            one += weight;
            common += second.contains(word) ? weight : 0;
        }
        if (common == 0) {
            return 0;
        }
        double other = second.stream().sorted().mapToDouble(this::weight).sum();
        return common / (one + other - common);
    }
}
