package org.hearsay.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds which articles are on one subject: terms in common, weighed by rarity, and days apart.
 *
 * <p>Groups are joined from the most alike pair down (average linkage over the pairs that share a rare term); two groups join where
 * the mean likeness of their articles reaches the threshold. Stateless.
 */
final class StoryFinder {
    private final Weights thresholds;
    private final Lexicon stopWords;

    StoryFinder(Weights thresholds, Lexicon stopWords) {
        this.thresholds = thresholds;
        this.stopWords = stopWords;
    }

    /** Returns the groups of articles, each in order of publication, in order of their smallest ids. */
    List<List<LinkArticle>> find(List<LinkArticle> articles) {
        List<LinkArticle> ordered =
                articles.stream().sorted(Comparator.comparing(LinkArticle::id)).toList();
        Clusters clusters = new Clusters(ordered.size(), thresholds.get("story.join"));
        likenesses(ordered).forEach((pair, likeness) -> clusters.link(Pair.first(pair), Pair.second(pair), likeness));
        return clusters.joined().stream()
                .map(members -> members.stream()
                        .map(ordered::get)
                        .sorted(CopyFinder.BY_DATE)
                        .toList())
                .toList();
    }

    private Map<Long, Double> likenesses(List<LinkArticle> articles) {
        TermVectors vectors = TermVectors.of(articles, thresholds, stopWords);
        Map<String, List<Integer>> index = new HashMap<>();
        Map<Long, Double> likenesses = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Map<Integer, Double> products = new TreeMap<>();
            for (Map.Entry<String, Double> term : vectors.of(i).entrySet()) {
                if (vectors.documents(term.getKey()) > thresholds.get("story.common")) {
                    continue;
                }
                List<Integer> earlier = index.computeIfAbsent(term.getKey(), absent -> new ArrayList<>());
                earlier.forEach(other -> products.merge(
                        other, term.getValue() * vectors.of(other).getOrDefault(term.getKey(), 0.0), Double::sum));
                earlier.add(i);
            }
            for (Map.Entry<Integer, Double> product : products.entrySet()) {
                if (product.getValue() > 0.05) {
                    int other = product.getKey();
                    double decayed = vectors.likeness(i, other) * decay(articles.get(i), articles.get(other));
                    likenesses.put(Pair.of(other, i), decayed);
                }
            }
        }
        return likenesses;
    }

    private double decay(LinkArticle first, LinkArticle second) {
        LocalDate from = first.from();
        LocalDate other = second.from();
        if (from == null || other == null) {
            return 1;
        }
        return Math.exp(-Math.abs(ChronoUnit.DAYS.between(from, other)) / thresholds.get("story.decay"));
    }
}
