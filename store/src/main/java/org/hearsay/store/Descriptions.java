package org.hearsay.store;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an article beside its text, and which of two descriptions is the better one: the better date, given before
 * found before none, then the earlier; then the one that says more, then the alphabet. A total order, so that what is kept does not
 * depend on which arrives first. An inferred date is made by the reading and no part of the description.
 */
final class Descriptions {
    private static final Comparator<@Nullable PublicationDate> BETTER_DATE =
            Comparator.nullsLast(Comparator.comparing(PublicationDate::basis)
                    .thenComparing(PublicationDate::from)
                    .thenComparing(PublicationDate::to));

    /** The better description first. */
    static final Comparator<Article> BETTER = Comparator.comparing(Descriptions::stated, BETTER_DATE)
            .thenComparing(Comparator.comparing(Descriptions::said).reversed())
            .thenComparing(Descriptions::alphabet);

    private Descriptions() {}

    static boolean same(Article first, Article second) {
        return Objects.equals(stated(first), stated(second)) && words(first).equals(words(second));
    }

    /** Returns the article with the description of another one, and its own text and notices. */
    static Article described(Article article, Article as) {
        return new Article(
                as.id(),
                as.outlet(),
                as.url(),
                as.headline(),
                as.byline(),
                as.dateline(),
                as.published(),
                as.language(),
                article.text(),
                article.notices());
    }

    private static @Nullable PublicationDate stated(Article article) {
        PublicationDate date = article.published();
        return date == null || date.basis() == PublicationDate.Basis.INFERRED ? null : date;
    }

    private static long said(Article article) {
        return words(article).stream().filter(word -> !word.isEmpty()).count();
    }

    /** A missing part is kept apart from an empty one: the former is empty here, the latter a single character. */
    private static List<String> words(Article article) {
        return Stream.of(article.headline(), article.byline(), article.dateline(), article.language())
                .map(part -> part == null ? "" : "=" + part)
                .toList();
    }

    private static String alphabet(Article article) {
        return String.join("\0", words(article));
    }
}
