package org.hearsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.ledger.Links.Copy;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles that repeat another: whole, with a new headline, cut, or with paragraphs inserted.
 *
 * <p>Candidates share a band of their MinHash signatures, or several sampled shingles (which finds the copy of a third of a text,
 * where signatures hardly agree). The exact share of shingles then decides. What is copied is the earliest published, of those of
 * one day the one with the smallest id. Stateless.
 */
final class CopyFinder {
    /** Articles by order of publication; an unknown date comes last. */
    static final Comparator<LinkArticle> BY_DATE = Comparator.comparing(
                    LinkArticle::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(LinkArticle::id);

    private final Weights thresholds;

    CopyFinder(Weights thresholds) {
        this.thresholds = thresholds;
    }

    /** Returns the copies, sorted by id of the copy. */
    List<Copy> find(List<LinkArticle> articles) {
        List<LinkArticle> ordered = articles.stream().sorted(BY_DATE).toList();
        List<Shingles> shingles = ordered.stream()
                .map(article -> Shingles.of(article.text(), thresholds.whole("copy.shingle")))
                .toList();
        Map<String, Copy> copies = new TreeMap<>();
        candidates(shingles).forEach((later, earlier) -> {
            Copy copy = best(ordered, shingles, later, earlier);
            if (copy != null) {
                copies.put(copy.article(), copy);
            }
        });
        return List.copyOf(copies.values());
    }

    private @Nullable Copy best(
            List<LinkArticle> articles, List<Shingles> shingles, int later, SortedSet<Integer> earlier) {
        Map<Integer, Double> alike = new TreeMap<>();
        for (int candidate : earlier) {
            double likeness = likeness(shingles.get(candidate), shingles.get(later));
            if (likeness > 0) {
                alike.put(candidate, likeness);
            }
        }
        if (alike.isEmpty()) {
            return null;
        }
        LinkArticle copy = articles.get(later);
        int source = alike.keySet().iterator().next();
        return new Copy(
                copy.id(), articles.get(source).id(), Math.round(alike.getOrDefault(source, 0.0) * 1000) / 1000.0);
    }

    /** Returns the share of shingles that makes one a copy of the other, or zero where it does not. */
    private double likeness(Shingles first, Shingles second) {
        int smaller = Math.min(first.size(), second.size());
        int common = first.common(second);
        if (smaller == 0 || common == 0) {
            return 0;
        }
        double jaccard = common / (double) (first.size() + second.size() - common);
        if (jaccard == 1 || (jaccard >= thresholds.get("copy.jaccard") && smaller >= thresholds.whole("copy.least"))) {
            return jaccard;
        }
        double contained = common / (double) smaller;
        boolean holds = contained >= thresholds.get("copy.containment") && smaller >= thresholds.whole("copy.least");
        return holds ? contained : 0;
    }

    /** Returns, for the later article of each candidate pair, the earlier ones, by their places in the order. */
    private Map<Integer, SortedSet<Integer>> candidates(List<Shingles> shingles) {
        Map<Integer, SortedSet<Integer>> pairs = new TreeMap<>();
        Map<Long, List<Integer>> byBand = new HashMap<>();
        Map<Long, List<Integer>> bySample = new HashMap<>();
        for (int i = 0; i < shingles.size(); i++) {
            Shingles own = shingles.get(i);
            if (own.size() == 0) {
                continue;
            }
            gather(byBand, own.bands(), i, 1, pairs);
            gather(bySample, own.sample(thresholds.whole("copy.sample")), i, 3, pairs);
        }
        return pairs;
    }

    private void gather(
            Map<Long, List<Integer>> index, long[] keys, int own, int least, Map<Integer, SortedSet<Integer>> pairs) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (long key : keys) {
            List<Integer> holders = index.computeIfAbsent(key, absent -> new ArrayList<>());
            holders.forEach(earlier -> shared.merge(earlier, 1, Integer::sum));
            // The earliest holders stay: what they have in common with a later copy finds the original.
            if (holders.size() < thresholds.whole("copy.common")) {
                holders.add(own);
            }
        }
        shared.forEach((earlier, count) -> {
            if (count >= least) {
                pairs.computeIfAbsent(own, absent -> new TreeSet<>()).add(earlier);
            }
        });
    }
}
