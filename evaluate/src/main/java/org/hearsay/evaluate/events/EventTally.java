package org.hearsay.evaluate.events;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.text.Span;

/** Counts what was right. */
final class EventTally {
    private final GoldFile.Form form;
    private int all;
    private int types;
    private int sources;
    private int targets;
    private int triples;
    private final Map<String, int[]> byLabel = new TreeMap<>();

    EventTally(GoldFile.Form form) {
        this.form = form;
    }

    /**
     * Counts one sentence. In a set with codes, the two parties of a mutual event are both sources, and there is no target.
     */
    void add(GoldEvent gold, Sides sides, Reading reading, String label) {
        boolean type = gold.types().contains(label);
        boolean coded = form == GoldFile.Form.RECORDS;
        Codes codes = new Codes(reading);
        boolean source = coded
                ? codes.agree(sides.who(), sides.whom(), sides.where(), gold.sourceCodes())
                : marked(sides.who(), gold.sources(), reading);
        List<String> aimedAt =
                gold.targetCodes().isEmpty() && !sides.whom().isEmpty() ? gold.sourceCodes() : gold.targetCodes();
        boolean target = coded
                ? codes.agree(sides.whom(), sides.who(), sides.where(), aimedAt)
                : marked(sides.whom(), gold.targets(), reading);
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

    private static boolean marked(List<Party> found, List<Span> gold, Reading reading) {
        return gold.isEmpty() ? found.isEmpty() : found.stream().anyMatch(party -> party.isIn(gold, reading));
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
