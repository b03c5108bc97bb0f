package org.hearsay.evaluate.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/** Reads the files of coded sentences; the form is told from the first characters. */
final class GoldFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldFile() {}

    /** The forms of such files. */
    enum Form {
        /** CAMEO's examples: an object a line, with spans by role. */
        EXAMPLES,
        /** PLOVER's gold standard records: one array, with actor codes. */
        RECORDS,
        /** A table of sentences with the pair of actors given. */
        PAIRS
    }

    static Form form(String content) {
        return switch (content.isBlank() ? ' ' : content.stripLeading().charAt(0)) {
            case '{' -> Form.EXAMPLES;
            case '[' -> Form.RECORDS;
            default -> Form.PAIRS;
        };
    }

    /**
     * @throws IOException where the file cannot be read or isn't of one of the forms
     */
    static List<GoldEvent> read(Path file, Labels labels) throws IOException {
        String content = Files.readString(file, StandardCharsets.UTF_8);
        List<GoldEvent> found = new ArrayList<>();
        switch (form(content)) {
            case EXAMPLES -> {
                for (String line : content.lines().filter(l -> !l.isBlank()).toList()) {
                    found.add(example(JSON.readTree(line), labels));
                }
            }
            case RECORDS -> JSON.readTree(content).forEach(node -> found.add(record(node, labels)));
            case PAIRS -> found.addAll(pairs(file, content, labels));
        }
        return List.copyOf(found);
    }

    private static GoldEvent example(JsonNode node, Labels labels) {
        String text = node.path("text").asText();
        JsonNode record = node.path("plover_gsr");
        String label = record.isObject()
                ? record.path("event").asText()
                : node.path("cameo").asText();
        return new GoldEvent(
                text,
                labels.types(label),
                spans(node, text, Set.of("source", "reciprocal")),
                spans(node, text, Set.of("target", "reciprocal")),
                List.of(),
                List.of());
    }

    private static List<Span> spans(JsonNode node, String text, Set<String> roles) {
        List<Span> found = new ArrayList<>();
        for (JsonNode span : node.path("spans")) {
            if (roles.contains(span.path("role").asText())) {
                int begin = text.offsetByCodePoints(0, span.path("start").asInt());
                int end = text.offsetByCodePoints(0, span.path("end").asInt());
                found.add(new Span(begin, end));
            }
        }
        return found;
    }

    private static GoldEvent record(JsonNode node, Labels labels) {
        return new GoldEvent(
                node.path("text").asText(),
                labels.types(node.path("event").asText()),
                List.of(),
                List.of(),
                codes(node.path("source")),
                codes(node.path("target")));
    }

    private static List<String> codes(JsonNode actors) {
        List<String> found = new ArrayList<>();
        for (JsonNode actor : actors) {
            found.add(actor.path("code").asText());
        }
        return found;
    }

    private static List<GoldEvent> pairs(Path file, String content, Labels labels) throws IOException {
        List<String> lines = content.lines().filter(line -> !line.isBlank()).toList();
        List<String> header =
                lines.isEmpty() ? List.of() : Arrays.asList(lines.get(0).split("\t", -1));
        List<String> wanted = List.of("sentence", "source", "target", "gold_root");
        if (!header.containsAll(wanted)) {
            throw new IOException(file + ": is no file of coded sentences; the header of a table needs " + wanted);
        }
        List<GoldEvent> found = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            String text = cells[header.indexOf("sentence")];
            found.add(new GoldEvent(
                    text,
                    labels.types(cells[header.indexOf("gold_root")]),
                    place(text, cells[header.indexOf("source")]),
                    place(text, cells[header.indexOf("target")]),
                    List.of(),
                    List.of()));
        }
        return found;
    }

    private static List<Span> place(String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        return at < 0 ? List.of() : List.of(new Span(at, at + words.length()));
    }
}
