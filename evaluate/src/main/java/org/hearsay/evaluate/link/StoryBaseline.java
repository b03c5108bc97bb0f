package org.hearsay.evaluate.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.link.LinkArticle;

/**
 * Stories by words and dates alone, to compare with: each article, in order of date, joins the article that it is most like, by the
 * cosine of weighted terms less a penalty for the days between, or begins a story of its own. Stateless.
 */
final class StoryBaseline {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");
    private static final double LIKE = 0.2;
    private static final double A_DAY = 0.01;
    private static final int COMMON = 400;

    private StoryBaseline() {}

    /** Returns the group of each article, by their ids. */
    static Map<String, String> groups(Collection<LinkArticle> articles) {
        List<LinkArticle> ordered = articles.stream()
                .sorted(Comparator.comparing(
                                LinkArticle::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(LinkArticle::id))
                .toList();
        List<Map<String, Double>> vectors = vectors(ordered);
        Map<String, List<Integer>> holders = new HashMap<>();
        Map<String, String> groups = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            int best = nearest(i, ordered, vectors, holders);
            String id = ordered.get(i).id();
            groups.put(id, best < 0 ? id : groups.getOrDefault(ordered.get(best).id(), id));
            for (String term : vectors.get(i).keySet()) {
                holders.computeIfAbsent(term, absent -> new ArrayList<>()).add(i);
            }
        }
        return groups;
    }

    private static int nearest(
            int i, List<LinkArticle> articles, List<Map<String, Double>> vectors, Map<String, List<Integer>> holders) {
        Map<Integer, Double> likeness = new TreeMap<>();
        vectors.get(i).forEach((term, weight) -> {
            List<Integer> others = holders.getOrDefault(term, List.of());
            if (others.size() <= COMMON) {
                others.forEach(other ->
                        likeness.merge(other, weight * vectors.get(other).getOrDefault(term, 0.0), Double::sum));
            }
        });
        int best = -1;
        double most = LIKE;
        for (Map.Entry<Integer, Double> entry : likeness.entrySet()) {
            double like = entry.getValue() - A_DAY * days(articles.get(i), articles.get(entry.getKey()));
            if (like > most) {
                most = like;
                best = entry.getKey();
            }
        }
        return best;
    }

    private static double days(LinkArticle first, LinkArticle second) {
        LocalDate one = first.from();
        LocalDate other = second.from();
        return one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static List<Map<String, Double>> vectors(List<LinkArticle> articles) {
        List<Map<String, Double>> counts =
                articles.stream().map(StoryBaseline::terms).toList();
        Map<String, Integer> frequency = new HashMap<>();
        counts.forEach(terms -> terms.keySet().forEach(term -> frequency.merge(term, 1, Integer::sum)));
        List<Map<String, Double>> vectors = new ArrayList<>();
        for (Map<String, Double> terms : counts) {
            Map<String, Double> vector = new TreeMap<>();
            terms.forEach((term, count) -> vector.put(
                    term,
                    (1 + Math.log(count))
                            * Math.log((articles.size() + 1.0) / frequency.getOrDefault(term, articles.size()))));
            double length =
                    Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
            vector.replaceAll((term, weight) -> length == 0 ? 0 : weight / length);
            vectors.add(vector);
        }
        return vectors;
    }

    private static Map<String, Double> terms(LinkArticle article) {
        Map<String, Double> terms = new TreeMap<>();
        Matcher words = WORD.matcher((article.headline() + " " + article.text()).toLowerCase(Locale.ROOT));
        while (words.find()) {
            terms.merge(words.group(), 1.0, Double::sum);
        }
        return terms;
    }
}
