package org.hearsay.link;

import java.util.HashMap;
import java.util.Map;

/** Says how two articles relate, each pair worked out once. Serves one change. */
final class KnownKinship implements Neighbourhood.Kinship {
    private final Remembered<ArticleTraits> articles;
    private final Subjects subjects;
    private final double least;
    private final Map<Pair, Double> copied = new HashMap<>();
    private final Map<Pair, Double> alike = new HashMap<>();

    private record Pair(long first, long second) {}

    KnownKinship(Remembered<ArticleTraits> articles, Subjects subjects, double least) {
        this.articles = articles;
        this.subjects = subjects;
        this.least = least;
    }

    /** Forgets what was worked out, since an article is to be read anew. */
    void forget() {
        copied.clear();
        alike.clear();
    }

    @Override
    public boolean sameText(String first, String second) {
        return copied.computeIfAbsent(
                        pair(first, second),
                        pair -> subjects.copied(articles.require(pair.first()), articles.require(pair.second())))
                >= 1;
    }

    @Override
    public boolean sameSubject(String first, String second) {
        return subject(first, second) >= least;
    }

    @Override
    public double subject(String first, String second) {
        return alike.computeIfAbsent(
                pair(first, second),
                pair -> subjects.alike(articles.require(pair.first()), articles.require(pair.second())));
    }

    private static Pair pair(String first, String second) {
        long one = Nodes.of(first);
        long other = Nodes.of(second);
        return new Pair(Math.min(one, other), Math.max(one, other));
    }
}
