package org.hearsay.evaluate.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.link.LinkArticle;

/** Reads the articles of a set, several at a time. Stateless. */
final class Readings {
    private Readings() {}

    /** Returns the claims of each article, by the article's id in the set. */
    static Map<String, List<ClaimRecord>> of(List<LinkArticle> articles, Function<Article, List<ClaimRecord>> reader) {
        return articles.parallelStream()
                .filter(article -> !article.text().isBlank())
                .collect(Collectors.toMap(
                        LinkArticle::id,
                        article -> reader.apply(article(article)),
                        (first, same) -> first,
                        TreeMap::new));
    }

    /** Returns the same articles, in the same order, under the ids that their claims name. */
    static List<LinkArticle> linked(List<LinkArticle> articles, Map<String, List<ClaimRecord>> read) {
        return articles.stream()
                .map(article -> new LinkArticle(
                        id(article, read.getOrDefault(article.id(), List.of())),
                        article.outlet(),
                        article.url(),
                        article.headline(),
                        article.from(),
                        article.to(),
                        article.text()))
                .toList();
    }

    private static String id(LinkArticle article, List<ClaimRecord> claims) {
        return claims.isEmpty() ? article.id() : claims.get(0).article().id();
    }

    static Article article(LinkArticle from) {
        Outlet outlet = new Outlet(from.outlet());
        LocalDate day = from.from();
        return new Article(
                ArticleId.of(outlet, from.url(), from.text()),
                outlet,
                from.url(),
                from.headline(),
                null,
                null,
                day == null ? null : PublicationDate.given(day),
                "en",
                from.text(),
                List.of());
    }
}
