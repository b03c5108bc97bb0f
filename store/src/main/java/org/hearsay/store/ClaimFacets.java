package org.hearsay.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.ClaimRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a claim can be found by.
 *
 * @param several the values that a claim can have several of, by facet
 * @param evidence its quotations, for full-text search
 * @param source its sources and their cues, for full-text search
 */
record ClaimFacets(
        @Nullable String type,
        @Nullable String realis,
        @Nullable String measure,
        @Nullable String place,
        @Nullable String timeFrom,
        @Nullable String timeTo,
        Map<String, Set<String>> several,
        String evidence,
        String source) {

    static ClaimFacets of(ClaimRecord claim) {
        ClaimRecord.Event event = claim.event();
        ClaimRecord.Figure figure = claim.figure();
        ClaimRecord.Time time = claim.time();
        return new ClaimFacets(
                event == null ? null : Tokens.of(event.type()),
                event == null ? null : Tokens.of(event.realis()),
                figure == null ? null : Tokens.of(figure.measure()),
                event == null ? null : place(event.place()),
                time == null ? null : Objects.toString(time.from(), null),
                time == null ? null : Objects.toString(time.to(), null),
                several(claim),
                claim.evidence().stream().map(ClaimRecord.Quote::quote).collect(Collectors.joining("\n")),
                claim.sources().stream().map(ClaimRecord.Source::text).collect(Collectors.joining("\n")));
    }

    private static @Nullable String place(ClaimRecord.@Nullable Place place) {
        if (place == null) {
            return null;
        }
        return place.id() == null ? place.text() : place.id();
    }

    private static Map<String, Set<String>> several(ClaimRecord claim) {
        Map<String, Set<String>> several = new TreeMap<>();
        ClaimRecord.Event event = claim.event();
        if (event != null) {
            several.put("actor", actors(event.actors()));
            several.put("recipient", actors(event.recipients()));
        }
        several.put(
                "source",
                set(claim.sources().stream().map(source -> source.actor() == null ? source.text() : source.actor())));
        several.put("source-type", set(claim.sources().stream().map(source -> Tokens.of(source.type()))));
        several.put("stance", set(claim.sources().stream().map(source -> Tokens.of(source.stance()))));
        return several;
    }

    private static Set<String> actors(List<ClaimRecord.Participant> participants) {
        return set(participants.stream().map(ClaimRecord.Participant::actor).flatMap(Stream::ofNullable));
    }

    private static Set<String> set(Stream<String> values) {
        return values.collect(Collectors.toCollection(TreeSet::new));
    }
}
