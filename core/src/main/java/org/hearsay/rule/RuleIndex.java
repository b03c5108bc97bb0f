package org.hearsay.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the rows of the rule files by their ids, for people who want to know what made a claim. Immutable. */
public final class RuleIndex {
    private final List<Found> rows;

    private RuleIndex(List<Found> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * A row and where it stands.
     *
     * @param id as rules name it: {@code cues/say}
     * @param file under {@code org/hearsay}, such as {@code attribution/cues.tsv}
     * @param line from 1
     * @param cells the filled cells by column, in their order
     */
    public record Found(String id, String file, int line, Map<String, String> cells) {}

    /** Returns the index of all rule files of the program. */
    public static RuleIndex load() {
        URL self = RuleIndex.class.getResource("RuleIndex.class");
        if (self == null) {
            throw new IllegalStateException("the class path does not hold this class");
        }
        try {
            if (self.openConnection() instanceof JarURLConnection jar) {
                try (FileSystem files =
                        FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
                    return under(files.getPath("/org/hearsay"));
                }
            }
            return under(Path.of(self.toURI()).resolve("../..").normalize());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RuleIndex under(Path root) throws IOException {
        List<Found> rows = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                addRows(name, Files.readAllLines(file, StandardCharsets.UTF_8), rows);
            }
        }
        return new RuleIndex(rows);
    }

    private static void addRows(String file, List<String> lines, List<Found> into) {
        String table = file.substring(file.lastIndexOf('/') + 1).replace(".tsv", "");
        List<String> header = List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
            } else {
                Map<String, String> filled = filled(header, cells);
                into.add(new Found(table + "/" + filled.getOrDefault("id", ""), file, i + 1, filled));
            }
        }
    }

    private static Map<String, String> filled(List<String> header, List<String> cells) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            if (!cells.get(i).isBlank()) {
                filled.put(header.get(i), cells.get(i).strip());
            }
        }
        return filled;
    }

    /**
     * Returns the rows of a rule: one, none where the rule is part of the program, several where tables share a name. A rule may
     * add a word of its own to the row's id, such as the construction in which a cue stood: {@code cues/say/passive}.
     */
    public List<Found> find(String rule) {
        return rows.stream()
                .filter(row -> rule.equals(row.id()) || rule.startsWith(row.id() + "/"))
                .toList();
    }
}
