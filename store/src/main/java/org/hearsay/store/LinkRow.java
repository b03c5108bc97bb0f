package org.hearsay.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.ledger.Links;
import org.jspecify.annotations.Nullable;

/**
 * A link as its row holds it.
 *
 * @param members whom or what it names, by role
 */
record LinkRow(
        Kind kind,
        String id,
        @Nullable String story,
        @Nullable String occurrence,
        @Nullable String measure,
        String record,
        Map<String, List<String>> members) {

    /** The kinds of link, in the order in which they are hashed. */
    enum Kind {
        COPY,
        ORIGIN,
        OCCURRENCE,
        FIGURE,
        CONFLICT,
        STORY
    }

    static Stream<LinkRow> of(Links links) {
        return Stream.of(
                        links.copies().stream().map(LinkRow::of),
                        links.origins().stream().map(LinkRow::of),
                        links.occurrences().stream().map(LinkRow::of),
                        links.figures().stream().map(LinkRow::of),
                        links.conflicts().stream().map(LinkRow::of),
                        links.stories().stream().map(LinkRow::of))
                .flatMap(rows -> rows);
    }

    static LinkRow of(Links.Copy copy) {
        return row(Kind.COPY, copy.article(), null, null, null, copy, Map.of("article", List.of(copy.of())));
    }

    static LinkRow of(Links.Origin origin) {
        // An origin can have more claims than one record should name each time one comes: they are put to it when it is
        // read.
        Links.Origin bare = new Links.Origin(origin.id(), origin.name(), origin.type(), List.of(), List.of());
        return row(Kind.ORIGIN, origin.id(), null, null, null, bare, Map.of("claim", origin.claims()));
    }

    static LinkRow of(Links.Occurrence occurrence) {
        List<String> actors = new ArrayList<>(occurrence.actors());
        actors.addAll(occurrence.recipients());
        return row(
                Kind.OCCURRENCE,
                occurrence.id(),
                occurrence.story(),
                occurrence.id(),
                null,
                occurrence,
                Map.of("claim", occurrence.claims(), "actor", actors));
    }

    static LinkRow of(Links.FigureLine figure) {
        return row(
                Kind.FIGURE,
                figure.id(),
                null,
                figure.occurrence(),
                Tokens.of(figure.measure()),
                figure,
                Map.of(
                        "claim",
                        figure.values().stream().map(Links.FigureValue::claim).toList()));
    }

    static LinkRow of(Links.Conflict conflict) {
        return row(
                Kind.CONFLICT,
                conflict.id(),
                null,
                conflict.occurrence(),
                conflict.measure() == null ? null : Tokens.of(conflict.measure()),
                conflict,
                Map.of(
                        "claim",
                        conflict.sides().stream()
                                .flatMap(side -> side.claims().stream())
                                .toList()));
    }

    static LinkRow of(Links.Story story) {
        return row(
                Kind.STORY,
                story.id(),
                story.id(),
                null,
                null,
                story.telling(List.of()),
                Map.of("article", story.articles(), "occurrence", story.occurrences()));
    }

    /** Returns the row of a record. */
    static LinkRow read(Kind kind, String record) {
        return switch (kind) {
            case COPY -> of(ClaimJson.read(record, Links.Copy.class));
            case ORIGIN -> of(ClaimJson.read(record, Links.Origin.class));
            case OCCURRENCE -> of(ClaimJson.read(record, Links.Occurrence.class));
            case FIGURE -> of(ClaimJson.read(record, Links.FigureLine.class));
            case CONFLICT -> of(ClaimJson.read(record, Links.Conflict.class));
            case STORY -> of(ClaimJson.read(record, Links.Story.class));
        };
    }

    private static LinkRow row(
            Kind kind,
            String id,
            @Nullable String story,
            @Nullable String occurrence,
            @Nullable String measure,
            Record link,
            Map<String, List<String>> members) {
        return new LinkRow(kind, id, story, occurrence, measure, ClaimJson.write(link), distinct(members));
    }

    private static Map<String, List<String>> distinct(Map<String, List<String>> members) {
        Map<String, List<String>> distinct = new TreeMap<>();
        members.forEach((role, ids) ->
                distinct.put(role, ids.stream().sorted().distinct().toList()));
        return distinct;
    }

    /** Returns the line that stands for this row in the hash of all links. */
    String line() {
        return line(kind, record);
    }

    static String line(Kind kind, String record) {
        return Tokens.of(kind) + ' ' + record;
    }
}
