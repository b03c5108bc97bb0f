package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads from an article what is remembered of it, and the keys that it is found by. Immutable and safe for several threads. */
final class TraitsReader {
    private static final int FIRST_LINE = 200;
    /** How many days a period has under which articles of about the same days are found. */
    static final int DAYS = 16;

    private final Weights thresholds;
    private final Terms terms;

    TraitsReader(Weights thresholds, Terms terms) {
        this.thresholds = thresholds;
        this.terms = terms;
    }

    /** What is read from one article. */
    @SuppressWarnings("ArrayRecordComponent") // Passed on at once.
    record Read(ArticleTraits traits, long[] copyKeys, long[] storyKeys) {}

    Terms terms() {
        return terms;
    }

    Read read(LinkArticle article, Vocabulary vocabulary) {
        Shingles shingles = Shingles.of(article.text(), thresholds.whole("copy.shingle"));
        Map<String, Double> counts = terms.counts(article);
        List<Terms.Term> weightiest = terms.of(counts, vocabulary.vogue(counts.keySet(), article.from()));
        List<Terms.Term> ordered = weightiest.stream()
                .sorted(Comparator.comparingLong(term -> Nodes.key(term.stem())))
                .toList();
        String line = article.text().strip().lines().findFirst().orElse("");
        ArticleTraits traits = new ArticleTraits(
                Nodes.of(article.id()),
                article.id(),
                article.outlet(),
                article.headline(),
                line.length() <= FIRST_LINE ? line : Headlines.cut(line, FIRST_LINE),
                article.from(),
                article.to(),
                Credit.of(article.text(), article.outlet()),
                shingles.hashes(),
                ordered.stream().mapToLong(term -> Nodes.key(term.stem())).toArray(),
                ordered.stream().mapToDouble(Terms.Term::weight).toArray());
        return new Read(traits, copyKeys(article, shingles), storyKeys(article, weightiest));
    }

    private long[] copyKeys(LinkArticle article, Shingles shingles) {
        List<String> keys = new ArrayList<>();
        for (long band : shingles.bands()) {
            keys.add("band " + band);
        }
        for (long chunk : Shingles.chunks(article.text(), thresholds.whole("copy.chunk"))) {
            keys.add("chunk " + chunk);
        }
        return numbers(keys, article.id());
    }

    private long[] storyKeys(LinkArticle article, List<Terms.Term> weightiest) {
        Set<String> keys = new TreeSet<>();
        List<String> stems = weightiest.stream()
                .limit(thresholds.whole("story.singles"))
                .map(Terms.Term::stem)
                .toList();
        int pairs = Math.min(stems.size(), thresholds.whole("story.pairs"));
        int lasting = Math.min(stems.size(), thresholds.whole("story.lasting"));
        List<String> periods = periods(article);
        for (String period : periods) {
            stems.forEach(stem -> keys.add(stem + period));
            pairs(stems.subList(0, pairs)).forEach(pair -> keys.add(pair + period));
        }
        keys.addAll(pairs(stems.subList(0, lasting)));
        return numbers(keys, article.id());
    }

    private static List<String> pairs(List<String> stems) {
        List<String> pairs = new ArrayList<>();
        List<String> sorted = stems.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                pairs.add(sorted.get(i) + " " + sorted.get(j));
            }
        }
        return pairs;
    }

    /** Returns two overlapping periods, of which articles that are at most half a period apart share one. */
    private static List<String> periods(LinkArticle article) {
        if (article.from() == null) {
            return List.of();
        }
        long period = Math.floorDiv(article.from().toEpochDay(), DAYS);
        return List.of(" @" + period, " @" + (period + 1));
    }

    private static long[] numbers(Iterable<String> keys, String id) {
        TreeSet<Long> numbers = new TreeSet<>();
        keys.forEach(key -> numbers.add(Nodes.key(key)));
        // A key of its own, by which an article without words is known to be there.
        numbers.add(Nodes.key("one " + id));
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }
}
