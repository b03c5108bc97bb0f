package org.hearsay.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.actor.Mentions;
import org.hearsay.language.Analysis;
import org.hearsay.language.HandBuilt;

/**
 * The example sentences of the rule files with the analyses that the language reader gave them, so that they run without a model.
 */
final class Examples {
    private static final EventReader READER = EventReader.load();
    private static final Map<String, String> BLOCKS = load();

    private Examples() {}

    private static Map<String, String> load() {
        try (InputStream in = Examples.class.getResourceAsStream("examples.parses")) {
            Map<String, String> found = new HashMap<>();
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Arrays.stream(all.split("\n\n")).filter(block -> !block.isBlank()).forEach(block -> {
                String[] parts = block.strip().split("\n", 2);
                found.put(parts[0].substring(2), parts[1]);
            });
            return found;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static Analysis analysis(String text) {
        String block = BLOCKS.get(text);
        if (block == null) {
            throw new IllegalStateException("no stored analysis of: " + text);
        }
        return HandBuilt.analysis(null, block);
    }

    static List<EventMention> events(String text) {
        return READER.read(analysis(text), new Mentions(List.of()), List.of(), List.of());
    }
}
