package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.event.EventType;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Event;
import org.hearsay.ledger.ClaimRecord.Participant;
import org.hearsay.ledger.Links.Occurrence;
import org.jspecify.annotations.Nullable;

/** Writes down what a group of claims says together. Stateless. */
final class OccurrenceRecords {
    private static final int LABEL = 140;

    private final OriginFinder origins;
    private final Neighbourhood articles;
    private final Lexicons lexicons;

    OccurrenceRecords(OriginFinder origins, Neighbourhood articles, Lexicons lexicons) {
        this.origins = origins;
        this.articles = articles;
        this.lexicons = lexicons;
    }

    /**
     * Returns the record of a group.
     *
     * @param group at least one, in order of their ids
     */
    Occurrence of(List<Mention> group) {
        List<ClaimRecord> claims = group.stream().map(Mention::claim).toList();
        List<Event> events =
                claims.stream().map(ClaimRecord::event).filter(Objects::nonNull).toList();
        Window days = days(group);
        return new Occurrence(
                claims.get(0).id(),
                label(claims),
                Objects.requireNonNullElse(commonest(events.stream().map(Event::type)), EventType.ASSAULT),
                OccurrenceStatus.of(claims),
                participants(events.stream().map(Event::actors)),
                participants(events.stream().map(Event::recipients)),
                commonest(events.stream()
                        .map(Event::place)
                        .filter(Objects::nonNull)
                        .map(ClaimRecord.Place::text)),
                days.from(),
                days.to(),
                claims.stream().map(ClaimRecord::id).toList(),
                sorted(claims.stream().map(claim -> claim.article().id())),
                sorted(claims.stream().map(claim -> claim.article().outlet())),
                origins.telling(claims, lexicons.informing()),
                story(claims));
    }

    private @Nullable String story(List<ClaimRecord> claims) {
        return commonest(claims.stream()
                .map(claim -> articles.story(claim.article().id()))
                .filter(Objects::nonNull));
    }

    /** Returns the days that all claims that name any allow. */
    private static Window days(List<Mention> group) {
        Window days = Window.OPEN;
        for (Mention mention : group) {
            Window stated = mention.stated();
            Window met = stated == null ? days : days.meet(stated);
            days = met == null ? days : met;
        }
        return days;
    }

    private static String label(List<ClaimRecord> claims) {
        ClaimRecord clearest = claims.stream()
                .max(Comparator.comparingInt(OccurrenceRecords::clearness)
                        .thenComparing(Comparator.comparingInt(
                                        (ClaimRecord claim) -> quote(claim).length())
                                .reversed())
                        .thenComparing(Comparator.comparing(ClaimRecord::id).reversed()))
                .orElseThrow();
        return Headlines.cut(quote(clearest), LABEL);
    }

    private static int clearness(ClaimRecord claim) {
        Event event = claim.event();
        int clearness = claim.figure() == null ? 0 : 1;
        if (event != null) {
            clearness += event.actors().isEmpty() ? 0 : 2;
            clearness += event.recipients().isEmpty() && event.objects().isEmpty() ? 0 : 2;
            clearness += event.place() == null ? 0 : 1;
        }
        return clearness;
    }

    private static String quote(ClaimRecord claim) {
        return claim.evidence().stream().map(ClaimRecord.Quote::quote).collect(Collectors.joining(" … "));
    }

    /** Returns the ids of those who are known; where nobody is, the words for them. */
    private static List<String> participants(Stream<List<Participant>> participants) {
        List<Participant> all = participants.flatMap(List::stream).toList();
        List<String> known = sorted(all.stream().map(Participant::actor).filter(Objects::nonNull));
        return known.isEmpty() ? sorted(all.stream().map(Participant::text)) : known;
    }

    private static List<String> sorted(Stream<String> values) {
        return new ArrayList<>(values.collect(Collectors.toCollection(TreeSet::new)));
    }

    private static <T extends Comparable<? super T>> @Nullable T commonest(Stream<T> values) {
        Map<T, Long> counts =
                values.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
