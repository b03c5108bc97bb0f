package org.hearsay.evaluate.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventMention;
import org.hearsay.language.DependencyTree;
import org.hearsay.text.Span;

/** Chooses the one event of a sentence that sets with one code a sentence are about. */
final class MainEvent {
    private MainEvent() {}

    /** Returns the event whose predicate stands highest in its sentence; the first of them. */
    static Optional<EventMention> of(List<EventMention> events, Reading reading) {
        return events.stream().min(Comparator.comparingInt(event -> depth(event, reading)));
    }

    /** Returns the highest event between a given pair, itself or in what it governs, else the main one. */
    static Optional<EventMention> between(List<EventMention> events, Reading reading, GoldEvent gold) {
        Comparator<EventMention> order = Comparator.comparingInt(event -> {
            boolean source = holds(Sides.of(event, reading).who(), gold.sources(), reading);
            boolean target = events.stream()
                    .filter(other -> governs(event, other, reading))
                    .anyMatch(other -> holds(Sides.of(other, reading).whom(), gold.targets(), reading));
            return source && target ? 0 : 1;
        });
        return events.stream().min(order.thenComparingInt(event -> depth(event, reading)));
    }

    /** Says whether an event is another one or has it for its content: "agreed to send" governs "send". */
    private static boolean governs(EventMention event, EventMention other, Reading reading) {
        return event.sentence() == other.sentence()
                && reading.analysis().sentences().get(event.sentence()).tree().dominates(event.head(), other.head());
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

    private static boolean holds(List<Party> parties, List<Span> gold, Reading reading) {
        return parties.stream().anyMatch(party -> party.isIn(gold, reading));
    }
}
