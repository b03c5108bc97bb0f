package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Each article's weightiest terms as a vector of length one: tf-idf over stems, where the words of the headline and of the lead,
 * and names, count more. Immutable.
 */
final class TermVectors {
    private static final int LEAD = 400;

    private final List<Map<String, Double>> vectors;
    private final Map<String, Integer> documents;

    private TermVectors(List<Map<String, Double>> vectors, Map<String, Integer> documents) {
        this.vectors = vectors;
        this.documents = documents;
    }

    static TermVectors of(List<LinkArticle> articles, Weights thresholds, Lexicon stopWords) {
        List<Map<String, Double>> counts = articles.stream()
                .map(article -> counts(article, thresholds, stopWords))
                .toList();
        Map<String, Integer> documents = new HashMap<>();
        counts.forEach(terms -> terms.keySet().forEach(term -> documents.merge(term, 1, Integer::sum)));
        double all = articles.size() + thresholds.get("story.background");
        List<Map<String, Double>> vectors = counts.stream()
                .map(terms -> vector(terms, documents, all, thresholds.whole("story.terms")))
                .toList();
        return new TermVectors(vectors, Map.copyOf(documents));
    }

    private static Map<String, Double> counts(LinkArticle article, Weights thresholds, Lexicon stopWords) {
        Map<String, Double> counts = new TreeMap<>();
        String headline = article.headline();
        String text = article.text();
        int lead = Math.min(LEAD, text.length());
        add(counts, headline == null ? "" : headline, thresholds.get("story.headline"), 1, stopWords);
        add(counts, text.substring(0, lead), thresholds.get("story.lead"), thresholds.get("story.name"), stopWords);
        add(counts, text.substring(lead), 1, thresholds.get("story.name"), stopWords);
        return counts;
    }

    private static void add(Map<String, Double> counts, String text, double weight, double name, Lexicon stopWords) {
        Set<String> names = namesIn(text);
        for (String word : Words.of(text)) {
            String stem = Words.stem(word);
            if (stem.length() > 1 && !stopWords.has(stem) && !isShortNumber(word)) {
                counts.merge(stem, names.contains(word) ? weight * name : weight, Double::sum);
            }
        }
    }

    private static boolean isShortNumber(String word) {
        return word.length() < 4 && word.chars().allMatch(Character::isDigit);
    }

    /** Returns the words that stand with a capital after a word that does not end a sentence. */
    private static Set<String> namesIn(String text) {
        Set<String> names = new HashSet<>();
        boolean inside = false;
        for (String part : text.split("\\s+", -1)) {
            if (inside && !part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                names.addAll(Words.of(part));
            }
            inside = !part.isEmpty() && ".!?\u201d\":".indexOf(part.charAt(part.length() - 1)) < 0;
        }
        return names;
    }

    private static Map<String, Double> vector(
            Map<String, Double> counts, Map<String, Integer> documents, double all, int most) {
        List<Map.Entry<String, Double>> weighed = new ArrayList<>();
        counts.forEach((term, count) ->
                weighed.add(Map.entry(term, Math.log1p(count) * Math.log(all / documents.getOrDefault(term, 1)))));
        weighed.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        List<Map.Entry<String, Double>> kept = weighed.subList(0, Math.min(most, weighed.size()));
        double length = Math.sqrt(kept.stream()
                .mapToDouble(entry -> entry.getValue() * entry.getValue())
                .sum());
        Map<String, Double> vector = new TreeMap<>();
        kept.forEach(entry -> vector.put(entry.getKey(), length == 0 ? 0 : entry.getValue() / length));
        return vector;
    }

    /** Returns the terms of an article with their weights, in order of the alphabet. */
    Map<String, Double> of(int article) {
        return vectors.get(article);
    }

    /** Returns how many articles have a term. */
    int documents(String term) {
        return documents.getOrDefault(term, 0);
    }

    /** Returns the cosine of two articles' vectors. */
    double likeness(int first, int second) {
        return cosine(vectors.get(first), vectors.get(second));
    }

    static double cosine(Map<String, Double> first, Map<String, Double> second) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : first.entrySet()) {
            sum += entry.getValue() * second.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d vectors over %d terms", vectors.size(), documents.size());
    }
}
