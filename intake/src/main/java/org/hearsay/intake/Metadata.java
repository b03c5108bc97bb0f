package org.hearsay.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article: in JSON-LD, then in Open Graph and other meta elements, then in its markup.
 *
 * @param headline or null
 * @param outlet or null
 * @param url or null
 * @param published the date as it stands there, or null
 * @param byline or null
 */
record Metadata(
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String published,
        @Nullable String byline) {
    private static final List<String> PUBLISHED = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]",
            "meta[name=article.published]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=publish-date]",
            "meta[name=dc.date.issued]",
            "meta[name=dcterms.created]",
            "meta[name=dc.date]",
            "meta[name=date]",
            "time[itemprop=datePublished]",
            "time[pubdate]",
            "article time[datetime]");

    static Metadata of(Document page) {
        LinkedData linked = LinkedData.of(page);
        return new Metadata(
                first(linked.headline(), content(page, "meta[property=og:title]"), onlyHeading(page), page.title()),
                first(content(page, "meta[property=og:site_name]"), linked.publisher()),
                first(
                        attribute(page, "link[rel=canonical]", "href"),
                        content(page, "meta[property=og:url]"),
                        linked.url()),
                first(Stream.concat(
                                Stream.of(linked.published() == null ? "" : linked.published()),
                                PUBLISHED.stream().map(query -> dated(page, query)))
                        .toArray(String[]::new)),
                first(linked.author(), content(page, "meta[name=author]"), text(page, "[rel=author]")));
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate.strip();
            }
        }
        return null;
    }

    private static @Nullable String onlyHeading(Document page) {
        return page.select("h1").size() == 1 ? text(page, "h1") : null;
    }

    private static String dated(Document page, String query) {
        Element element = page.selectFirst(query);
        if (element == null) {
            return "";
        }
        String written = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        return written.isBlank() ? element.text() : written;
    }

    private static @Nullable String content(Document page, String query) {
        return attribute(page, query, "content");
    }

    private static @Nullable String attribute(Document page, String query, String name) {
        Element element = page.selectFirst(query);
        return element == null ? null : element.attr(name);
    }

    private static @Nullable String text(Document page, String query) {
        Element element = page.selectFirst(query);
        return element == null ? null : element.text();
    }
}
