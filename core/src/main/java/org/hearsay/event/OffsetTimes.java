package org.hearsay.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.text.Span;
import org.hearsay.time.Anchor;
import org.hearsay.time.EventOffset;
import org.hearsay.time.Granularity;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeType;

/**
 * Times events that are counted from another one: "left a week after asking the council to close the port". The day
 * of the other event may stand in another sentence that tells the same event.
 */
final class OffsetTimes {
    private OffsetTimes() {}

    /**
     * An event whose time is counted from another.
     *
     * @param event the event without a time
     * @param by the words that count
     * @param timed the head token, in the same sentence, of the event that the words time
     */
    record Offset(EventMention event, TimeExpression by, int timed) {}

    static List<EventMention> resolve(List<EventMention> events, List<Offset> offsets) {
        List<EventMention> resolved = new ArrayList<>(events);
        for (Offset offset : offsets) {
            Optional<LocalDate> day = dayOf(offset, events);
            EventOffset distance = EventOffset.of(offset.by());
            if (day.isPresent() && distance != null && distance.exact()) {
                TimeExpression time = dated(offset.by(), distance.origin(day.get()));
                resolved.replaceAll(event -> event.equals(offset.event()) ? event.withTime(time) : event);
            }
        }
        return resolved;
    }

    private static Optional<LocalDate> dayOf(Offset offset, List<EventMention> events) {
        Optional<EventMention> timed = events.stream()
                .filter(event -> event.sentence() == offset.event().sentence() && event.head() == offset.timed())
                .findFirst();
        return timed.flatMap(known -> events.stream()
                .filter(event -> isSame(event, known))
                .map(EventMention::time)
                .filter(Objects::nonNull)
                .filter(time -> time.from() != null && time.from().equals(time.to()))
                .map(TimeExpression::from)
                .findFirst());
    }

    /** Says whether two mentions tell one event: the same rule, the same doers and receivers, the same things. */
    private static boolean isSame(EventMention one, EventMention other) {
        return one.rule().equals(other.rule())
                && one.realis() == other.realis()
                && ids(one.actors()).equals(ids(other.actors()))
                && ids(one.recipients()).equals(ids(other.recipients()))
                && texts(one.objects()).equals(texts(other.objects()));
    }

    private static List<String> ids(List<Participant> participants) {
        return participants.stream()
                .map(participant -> participant.actor() == null
                        ? participant.text()
                        : participant.actor().id())
                .toList();
    }

    private static List<String> texts(List<Participant> participants) {
        return participants.stream().map(Participant::text).toList();
    }

    private static TimeExpression dated(TimeExpression by, LocalDate day) {
        Span span = by.span();
        return new TimeExpression(
                by.sentence(),
                by.first(),
                by.last(),
                span,
                by.text(),
                TimeType.DATE,
                day.toString(),
                null,
                null,
                null,
                day,
                day,
                Granularity.DAY,
                true,
                Anchor.EVENT,
                null,
                by.rule());
    }
}
