package org.hearsay.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearsay.ledger.Links.Copy;

/** Says how alike two articles are: by their words, and by their subject. Immutable and safe for several threads. */
final class Subjects {
    /** How much one repeats of another where it is a copy of the whole, at least. */
    static final double WHOLE = 1;

    /** How much one repeats of another where the two are the same word for word. */
    static final double SAME = 3;

    private final Weights thresholds;

    Subjects(Weights thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * Returns how much one repeats of the other: 3 where all is the same, 1 and the share in common where one is a copy of the other,
     * the share alone where only a part was taken over, and 0 otherwise.
     */
    double copied(ArticleTraits one, ArticleTraits other) {
        Shingles first = new Shingles(one.shingles());
        Shingles second = new Shingles(other.shingles());
        int smaller = Math.min(first.size(), second.size());
        int common = first.common(second);
        if (common == 0) {
            return 0;
        }
        double jaccard = common / (double) (first.size() + second.size() - common);
        if (jaccard == 1) {
            return SAME;
        }
        if (smaller < thresholds.whole("copy.least")) {
            return 0;
        }
        if (jaccard >= thresholds.get("copy.jaccard")) {
            return WHOLE + jaccard;
        }
        double contained = common / (double) smaller;
        if (contained >= thresholds.get("copy.containment")) {
            return WHOLE + contained;
        }
        return common >= thresholds.whole("copy.part") ? contained : 0;
    }

    static Copy.Extent extent(double copied) {
        if (copied < WHOLE) {
            return Copy.Extent.PARTIAL;
        }
        return copied >= SAME ? Copy.Extent.EXACT : Copy.Extent.NEAR;
    }

    /** Returns the cosine of the terms of two articles, the less the more days lie between them, 0 to 1. */
    double alike(ArticleTraits one, ArticleTraits other) {
        double cosine = cosine(one, other);
        return cosine == 0 ? 0 : cosine * decay(one.from(), other.from());
    }

    private double decay(
            @org.jspecify.annotations.Nullable LocalDate from, @org.jspecify.annotations.Nullable LocalDate other) {
        if (from == null || other == null) {
            return 1;
        }
        return Math.exp(-Math.abs(ChronoUnit.DAYS.between(from, other)) / thresholds.get("story.decay"));
    }

    private static double cosine(ArticleTraits one, ArticleTraits other) {
        long[] terms = one.terms();
        long[] others = other.terms();
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < others.length) {
            int order = Long.compare(terms[i], others[j]);
            if (order == 0) {
                sum += one.weights()[i] * other.weights()[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
