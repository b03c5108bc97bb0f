package org.hearsay.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article's weightiest terms: stems weighed by how often they come and how rare they are in news, where the words of the
 * headline and of the lead, and names, count more. Immutable and safe for several threads.
 */
final class Terms {
    private static final int LEAD = 400;
    private static final String SENTENCE_ENDS = ".!?\u201d\":";

    private final Weights thresholds;
    private final Lexicon stopWords;
    private final Familiarity familiarity;

    /** A stem with its weight. */
    record Term(String stem, double weight) {}

    Terms(Weights thresholds, Lexicon stopWords, Familiarity familiarity) {
        this.thresholds = thresholds;
        this.stopWords = stopWords;
        this.familiarity = familiarity;
    }

    /**
     * Returns the weightiest terms, the weightiest first; the squares of their weights sum up to one.
     *
     * @param counts how often each stem comes
     * @param vogue how many steps each stem is commoner than in news at large; those that are not are left out
     */
    List<Term> of(Map<String, Double> counts, Map<String, Integer> vogue) {
        double step = Math.log(thresholds.get("word.step"));
        List<Term> weighed = counts.entrySet().stream()
                .map(entry -> new Term(
                        entry.getKey(),
                        Math.log1p(entry.getValue())
                                * familiarity.of(entry.getKey(), step * vogue.getOrDefault(entry.getKey(), 0))))
                .sorted(Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::stem))
                .limit(thresholds.whole("story.terms"))
                .toList();
        double squares = 0;
        for (Term term : weighed) {
            squares += term.weight() * term.weight();
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        return weighed.stream()
                .map(term -> new Term(term.stem(), term.weight() / length))
                .toList();
    }

    /** Returns how often each stem comes, where those of the headline and of the lead, and names, count more. */
    Map<String, Double> counts(LinkArticle article) {
        Map<String, Double> counts = new HashMap<>();
        String headline = article.headline();
        String text = article.text();
        int lead = Math.min(LEAD, text.length());
        double name = thresholds.get("story.name");
        add(counts, headline == null ? "" : headline, thresholds.get("story.headline"), 1);
        add(counts, text.substring(0, lead), thresholds.get("story.lead"), name);
        add(counts, text.substring(lead), 1, name);
        return counts;
    }

    private void add(Map<String, Double> counts, String text, double weight, double name) {
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
}
