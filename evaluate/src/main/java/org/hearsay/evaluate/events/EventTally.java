package org.hearsay.evaluate.events;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.event.EventMention;
import org.hearsay.event.Participant;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Counts what was right. */
final class EventTally {
    private final GoldFile.Form form;
    private final ActorCodes codes = new ActorCodes();
    private int all;
    private int types;
    private int sources;
    private int targets;
    private int triples;
    private final Map<String, int[]> byLabel = new TreeMap<>();

    EventTally(GoldFile.Form form) {
        this.form = form;
    }

    void add(GoldEvent gold, @Nullable EventMention event, Reading reading, String label) {
        boolean type = gold.types().contains(label);
        boolean coded = form == GoldFile.Form.RECORDS;
        List<Participant> who = event == null ? List.of() : MainEvent.actors(event);
        List<Participant> whom = event == null ? List.of() : MainEvent.recipients(event);
        boolean source = coded ? codes(who, gold.sourceCodes()) : heads(who, gold.sources(), reading, event);
        boolean target = coded ? codes(whom, gold.targetCodes()) : heads(whom, gold.targets(), reading, event);
        all++;
        types += type ? 1 : 0;
        sources += source ? 1 : 0;
        targets += target ? 1 : 0;
        triples += type && source && target ? 1 : 0;
        count(gold, label, type);
    }

    private void count(GoldEvent gold, String label, boolean right) {
        String wanted = String.join("|", gold.types().stream().sorted().toList());
        String got = right ? wanted : folded(label);
        byLabel.computeIfAbsent(wanted, any -> new int[3])[0]++;
        byLabel.computeIfAbsent(got, any -> new int[3])[1]++;
        if (right) {
            byLabel.get(wanted)[2]++;
        }
    }

    /** Two types of ours are one label of a set that joins them. */
    private String folded(String label) {
        return byLabel.keySet().stream()
                .filter(known -> List.of(known.split("\\|", -1)).contains(label))
                .findFirst()
                .orElse(label);
    }

    private static boolean heads(
            List<Participant> found, List<Span> gold, Reading reading, @Nullable EventMention event) {
        if (gold.isEmpty() || event == null) {
            return gold.isEmpty() && found.isEmpty();
        }
        return MainEvent.holds(found, gold, reading, event);
    }

    /** Codes agree where one of them names the same state, or the same kind of body where no state is meant. */
    private boolean codes(List<Participant> found, List<String> gold) {
        List<String> ours = found.stream()
                .map(Participant::actor)
                .filter(actor -> actor != null)
                .map(ActorCodes::of)
                .toList();
        if (gold.isEmpty()) {
            return ours.isEmpty();
        }
        return gold.stream().map(codes::first).anyMatch(ours::contains);
    }

    SortedMap<String, Double> measures() {
        SortedMap<String, Double> measures = new TreeMap<>();
        if (form == GoldFile.Form.PAIRS) {
            measures.put("events.root.accuracy", share(types));
            measures.put("events.root.macrof1", macroF1());
        } else {
            measures.put("events.type.accuracy", share(types));
            measures.put("events.source.accuracy", share(sources));
            measures.put("events.target.accuracy", share(targets));
            measures.put("events.triple.accuracy", share(triples));
        }
        return measures;
    }

    private double share(int right) {
        return all == 0 ? 0 : right / (double) all;
    }

    /** Returns the mean of F1 over the labels that the gold has. */
    private double macroF1() {
        return byLabel.values().stream()
                .filter(counts -> counts[0] > 0)
                .mapToDouble(counts -> 2.0 * counts[2] / (counts[0] + counts[1]))
                .average()
                .orElse(0);
    }
}
