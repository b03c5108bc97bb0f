package org.hearsay.evaluate.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.actor.Actor;
import org.hearsay.event.EventMention;
import org.hearsay.event.Participant;
import org.hearsay.language.DependencyTree;
import org.hearsay.text.Span;

/** Chooses the one event of a sentence that sets with one code a sentence are about. */
final class MainEvent {
    private MainEvent() {}

    /** Returns the event whose predicate stands highest in its sentence; the first of them. */
    static Optional<EventMention> of(List<EventMention> events, Reading reading) {
        return events.stream().min(Comparator.comparingInt(event -> depth(event, reading)));
    }

    /** Returns the event between a given pair, else one with either of them, else the main one. */
    static Optional<EventMention> between(List<EventMention> events, Reading reading, GoldEvent gold) {
        Comparator<EventMention> order = Comparator.comparingInt(event -> {
            int found = (holds(actors(event), gold.sources(), reading, event) ? 1 : 0)
                    + (holds(recipients(event), gold.targets(), reading, event) ? 1 : 0);
            return found == 2 ? 0 : 1;
        });
        return events.stream().min(order.thenComparingInt(event -> depth(event, reading)));
    }

    private static int depth(EventMention event, Reading reading) {
        DependencyTree tree =
                reading.analysis().sentences().get(event.sentence()).tree();
        int depth = 0;
        for (int at = event.head(); at != DependencyTree.NONE; at = tree.governor(at)) {
            depth++;
        }
        return depth;
    }

    static List<Participant> actors(EventMention event) {
        return event.actors();
    }

    /** Returns to whom; in a mutual event each of several actors is also that, and a person who is sent counts as one. */
    static List<Participant> recipients(EventMention event) {
        if (!event.recipients().isEmpty()) {
            return event.recipients();
        }
        return event.objects().isEmpty() && event.actors().size() > 1 ? event.actors() : event.objects();
    }

    /** Says whether one of the participants, or another mention of the same actor, has its head in one of the spans. */
    static boolean holds(List<Participant> participants, List<Span> spans, Reading reading, EventMention event) {
        return participants.stream()
                .flatMap(participant -> heads(participant, reading, event))
                .anyMatch(head -> spans.stream().anyMatch(span -> span.contains(head)));
    }

    private static Stream<Span> heads(Participant participant, Reading reading, EventMention event) {
        Actor actor = participant.actor();
        Span own = reading.head(event.sentence(), participant.head());
        return actor == null
                ? Stream.of(own)
                : Stream.concat(
                        Stream.of(own),
                        reading.mentions().all().stream()
                                .filter(mention -> mention.actor().id().equals(actor.id()))
                                .map(mention -> reading.head(mention.sentence(), mention.head())));
    }
}
