package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what articles on one incident say of the dead and the wounded in headlines and first sentences, which claims don't cover: a
 * headline is no part of the text that claims are made of. A toll is a reading of its own and never becomes a claim.
 *
 * <p>The number that most articles give is taken, the greatest of equals; a headline on several happenings gives none for one of them. Where
 * nobody gives a number, the dead are one if most articles say that somebody died, and who was hit was wounded if nobody did. Immutable and
 * safe for several threads.
 */
public final class Tolls {
    private final ArticleToll.Reader reader;
    private final RangeReader ranges;

    private Tolls(TollWords words) {
        reader = new ArticleToll.Reader(words);
        ranges = new RangeReader(words);
    }

    /** Returns one with the tables beside this package. */
    public static Tolls load() {
        return new Tolls(TollWords.load());
    }

    /**
     * Returns what the articles on an incident add up to.
     *
     * @param articles at least one
     */
    public Toll of(List<LinkArticle> articles) {
        List<ArticleToll> read = articles.stream()
                .sorted(Comparator.comparing(LinkArticle::id))
                .map(reader::read)
                .toList();
        List<String> reasons = new ArrayList<>();
        int killed = killed(read, reasons);
        return new Toll(killed, wounded(read, killed, reasons), reasons);
    }

    private static int killed(List<ArticleToll> articles, List<String> reasons) {
        Integer counted = most(articles, ArticleToll::killed);
        if (counted != null) {
            reasons.add(Reconciliation.sentence("toll.most"));
            return counted;
        }
        long deadly = articles.stream().filter(ArticleToll::deadly).count();
        reasons.add(Reconciliation.sentence("toll.one"));
        return deadly * 2 >= articles.size() ? 1 : 0;
    }

    private static int wounded(List<ArticleToll> articles, int killed, List<String> reasons) {
        Integer counted = most(articles, ArticleToll::wounded);
        if (counted != null) {
            return counted;
        }
        Integer hit = most(articles, ArticleToll::hit);
        if (hit != null && hit > 1) {
            reasons.add(Reconciliation.sentence("toll.rest"));
            return Math.max(0, hit - killed);
        }
        reasons.add(Reconciliation.sentence("toll.hit"));
        return killed == 0 ? 1 : 0;
    }

    private static @Nullable Integer most(
            List<ArticleToll> articles, Function<ArticleToll, @Nullable Integer> measure) {
        Map<Integer, Long> votes = articles.stream()
                .filter(article -> !article.several())
                .map(measure)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(number -> number, TreeMap::new, Collectors.counting()));
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /**
     * Returns the least and the greatest number of dead that an account which weighs what others say comes to; one where it gives no number
     * but tells of somebody who died.
     */
    public Range range(LinkArticle account) {
        int[] range = ranges.read(account.text());
        int told = reader.read(account).deadly() ? 1 : 0;
        return range == null ? new Range(told, told) : new Range(range[0], range[1]);
    }

    /** A least and a greatest number. Immutable. */
    public record Range(int low, int high) {}
}
