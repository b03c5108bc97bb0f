package org.hearsay.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which articles are on one subject: terms in common, weighed by rarity, and days apart.
 *
 * <p>Groups are joined from the most alike pair down (average linkage over the pairs that share a rare term); two groups join where
 * the mean likeness of their articles reaches the threshold. Stateless.
 */
final class StoryFinder {
    /** Likeness below which a pair is left out of the mean: it would change it by less than is worth the memory. */
    private static final double LEAST = 0.03;

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
        link(ordered, clusters);
        return clusters.joined().stream()
                .map(members -> members.stream()
                        .map(ordered::get)
                        .sorted(CopyFinder.BY_DATE)
                        .toList())
                .toList();
    }

    private void link(List<LinkArticle> articles, Clusters clusters) {
        TermVectors vectors = TermVectors.of(articles, thresholds, stopWords);
        List<List<Integer>> index = new ArrayList<>();
        for (int term = 0; term < vectors.terms(); term++) {
            index.add(new ArrayList<>(0));
        }
        boolean[] met = new boolean[articles.size()];
        for (int i = 0; i < articles.size(); i++) {
            for (int earlier : sharing(vectors, index, i, met)) {
                met[earlier] = false;
                double decay = decay(articles.get(i), articles.get(earlier));
                double likeness = decay < LEAST ? 0 : decay * vectors.of(i).cosine(vectors.of(earlier));
                if (likeness >= LEAST) {
                    clusters.link(earlier, i, likeness);
                }
            }
        }
    }

    /** Returns the earlier articles that share a term with this one, and files it under its terms. */
    private List<Integer> sharing(TermVectors vectors, List<List<Integer>> index, int article, boolean[] met) {
        List<Integer> sharing = new ArrayList<>();
        TermVector vector = vectors.of(article);
        for (int k = 0; k < vector.size(); k++) {
            int term = vector.term(k);
            if (vectors.documents(term) > thresholds.get("story.common")) {
                continue;
            }
            for (int earlier : index.get(term)) {
                if (!met[earlier]) {
                    met[earlier] = true;
                    sharing.add(earlier);
                }
            }
            index.get(term).add(article);
        }
        return sharing;
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
