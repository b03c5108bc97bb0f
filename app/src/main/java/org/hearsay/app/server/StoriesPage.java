package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;
import org.jspecify.annotations.Nullable;

/** The page that lists stories. */
@JStache(path = "stories")
record StoriesPage(
        Frame frame,
        List<Row> rows,
        boolean none,
        boolean linksAreStale,
        @Nullable String next) {

    /** A story. */
    record Row(String headline, String href, String days, int articles, int occurrences) {}

    static StoriesPage of(Ledger ledger, Caller caller, @Nullable String after, int limit) {
        Page<Links.Story> page = Page.of(ledger.stories(LinkQuery.ALL.page(after, limit + 1)), limit, Links.Story::id);
        return new StoriesPage(
                Frame.of(caller, "stories", "Stories"),
                page.items().stream().map(StoriesPage::row).toList(),
                page.items().isEmpty(),
                ledger.linksAreStale(),
                page.next() == null
                        ? null
                        : Address.of("stories").with("cursor", page.next()).toString());
    }

    private static Row row(Links.Story story) {
        return new Row(
                story.headline(),
                Address.of("stories", story.id()).toString(),
                days(story),
                story.articles().size(),
                story.occurrences().size());
    }

    static String days(Links.Story story) {
        String days = Stream.of(story.from(), story.to())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining(" – "));
        return days.isEmpty() ? "undated" : days;
    }
}
