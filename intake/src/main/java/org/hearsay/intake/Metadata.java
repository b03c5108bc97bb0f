package org.hearsay.intake;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article: in JSON-LD, then in Open Graph and other meta elements, then in its markup; its date as {@link
 * PageDates} finds it.
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
    static Metadata of(Document page) {
        LinkedData linked = LinkedData.of(page);
        String url = first(
                attribute(page, "link[rel=canonical]", "href"), content(page, "meta[property=og:url]"), linked.url());
        return new Metadata(
                first(linked.headline(), content(page, "meta[property=og:title]"), onlyHeading(page), page.title()),
                first(content(page, "meta[property=og:site_name]"), linked.publisher()),
                url,
                first(date(page, url), linked.published()),
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

    private static @Nullable String date(Document page, @Nullable String url) {
        return PageDates.find(page, url).map(date -> date.from().toString()).orElse(null);
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
