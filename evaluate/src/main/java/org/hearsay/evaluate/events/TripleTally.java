package org.hearsay.evaluate.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.event.EventMention;

/** Counts triples of source, target and CAMEO code that are the same in every letter. */
final class TripleTally {
    private final PetrarchActors actors;
    private int wanted;
    private int found;
    private int right;

    TripleTally(PetrarchActors actors) {
        this.actors = actors;
    }

    void add(PetrarchSuite.Coded gold, EventEvaluation.Coding coding) {
        Set<String> ours = new TreeSet<>();
        for (EventMention event : coding.events()) {
            Sides sides = Sides.of(event, coding.reading());
            String text = coding.reading().analysis().text();
            for (String source : codes(sides.who(), text)) {
                for (String target : codes(sides.whom(), text)) {
                    if (event.cameo() != null && !source.equals(target)) {
                        ours.add(source + " " + target + " " + event.cameo());
                    }
                }
            }
        }
        wanted += gold.triples().size();
        found += ours.size();
        ours.retainAll(gold.triples());
        right += ours.size();
    }

    private List<String> codes(List<Party> parties, String text) {
        return parties.stream()
                .map(party -> actors.code(party.phrase().in(text)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    SortedMap<String, Double> measures() {
        SortedMap<String, Double> measures = new TreeMap<>();
        measures.put("events.strict.precision", found == 0 ? 0 : right / (double) found);
        measures.put("events.strict.recall", wanted == 0 ? 0 : right / (double) wanted);
        return measures;
    }
}
