package org.hearsay.evaluate.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;

/**
 * Reads the relations of a brat stand-off file.
 *
 * <p>A line {@code T1⇥Source 10 14;20 24⇥words} is a place, of one fragment or more; {@code E1⇥Attribution:T4 Content:T3
 * Cue:T2 Source:T1} ties places together. Lines of other kinds, and the stray lines of notes with line breaks, are passed over.
 */
final class BratFile {
    private BratFile() {}

    /** Returns the relations that have a content, in the order of the file. */
    static List<Relation> read(String annotations) {
        Map<String, List<Span>> places = new HashMap<>();
        List<String> events = new ArrayList<>();
        for (String line : annotations.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= 3 && cells[0].matches("T\\d+")) {
                places.put(cells[0], spans(cells[1]));
            } else if (cells.length >= 2 && cells[0].matches("E\\d+")) {
                events.add(cells[1]);
            }
        }
        return events.stream()
                .map(event -> relation(event, places))
                .filter(relation -> !relation.content().isEmpty())
                .toList();
    }

    private static List<Span> spans(String label) {
        List<Span> spans = new ArrayList<>();
        int space = label.indexOf(' ');
        for (String fragment : label.substring(space + 1).split(";", -1)) {
            String[] ends = fragment.strip().split(" ", -1);
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }

    private static Relation relation(String event, Map<String, List<Span>> places) {
        Map<String, List<Span>> roles = new HashMap<>();
        for (String part : event.strip().split(" +", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                String role = part.substring(0, colon).replaceAll("\\d+$", "");
                roles.computeIfAbsent(role, any -> new ArrayList<>())
                        .addAll(places.getOrDefault(part.substring(colon + 1), List.of()));
            }
        }
        return new Relation(
                roles.getOrDefault("Source", List.of()),
                roles.getOrDefault("Cue", List.of()),
                roles.getOrDefault("Content", List.of()));
    }
}
