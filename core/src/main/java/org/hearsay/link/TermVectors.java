package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Each article's weightiest terms: tf-idf over stems, where the words of the headline and of the lead, and names, count more.
 * Immutable.
 */
final class TermVectors {
    private static final int LEAD = 400;
    private static final String SENTENCE_ENDS = ".!?\u201d\":";

    private final List<TermVector> vectors;
    private final int[] documents;

    private TermVectors(List<TermVector> vectors, int[] documents) {
        this.vectors = vectors;
        this.documents = documents;
    }

    static TermVectors of(List<LinkArticle> articles, Weights thresholds, Lexicon stopWords) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Map<Integer, Double>> counts = new ArrayList<>();
        for (LinkArticle article : articles) {
            Map<Integer, Double> counted = new HashMap<>();
            counts(article, thresholds, stopWords)
                    .forEach((term, count) ->
                            counted.put(numbers.computeIfAbsent(term, absent -> numbers.size()), count));
            counts.add(counted);
        }
        int[] documents = new int[numbers.size()];
        counts.forEach(terms -> terms.keySet().forEach(term -> documents[term]++));
        double all = articles.size() + thresholds.get("story.background");
        int most = thresholds.whole("story.terms");
        return new TermVectors(
                counts.stream()
                        .map(terms -> new TermVector(weightiest(terms, documents, all, most)))
                        .toList(),
                documents);
    }

    private static Map<String, Double> counts(LinkArticle article, Weights thresholds, Lexicon stopWords) {
        Map<String, Double> counts = new HashMap<>();
        String headline = article.headline();
        String text = article.text();
        int lead = Math.min(LEAD, text.length());
        double name = thresholds.get("story.name");
        add(counts, headline == null ? "" : headline, thresholds.get("story.headline"), 1, stopWords);
        add(counts, text.substring(0, lead), thresholds.get("story.lead"), name, stopWords);
        add(counts, text.substring(lead), 1, name, stopWords);
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
            inside = !part.isEmpty() && SENTENCE_ENDS.indexOf(part.charAt(part.length() - 1)) < 0;
        }
        return names;
    }

    private static Map<Integer, Double> weightiest(Map<Integer, Double> counts, int[] documents, double all, int most) {
        List<Map.Entry<Integer, Double>> weighed = new ArrayList<>();
        counts.forEach((term, count) ->
                weighed.add(Map.entry(term, Math.log1p(count) * Math.log(all / documents[term]))));
        weighed.sort(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        Map<Integer, Double> kept = new HashMap<>();
        weighed.subList(0, Math.min(most, weighed.size())).forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }

    int size() {
        return vectors.size();
    }

    int terms() {
        return documents.length;
    }

    TermVector of(int article) {
        return vectors.get(article);
    }

    /** Returns how many articles have a term. */
    int documents(int term) {
        return documents[term];
    }
}
