package org.hearsay.evaluate.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article of a folder with {@code text/} and {@code attributions/}, with what each of its annotators marked.
 *
 * @param text the article
 * @param readings at least one
 */
record MarkedArticle(String text, List<List<Relation>> readings) {
    private static final int SUFFIX = "_0000.ann".length();

    MarkedArticle {
        readings = List.copyOf(readings);
    }

    /**
     * Returns the articles that have annotations, in the order of their names.
     *
     * @throws IOException where the folder does not hold both parts, or a file cannot be read
     */
    static List<MarkedArticle> in(Path folder) throws IOException {
        List<Path> annotations = files(folder.resolve("attributions"), ".ann");
        List<MarkedArticle> articles = new ArrayList<>();
        for (Path text : files(folder.resolve("text"), ".txt")) {
            String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
            List<List<Relation>> readings = readings(annotations, name);
            if (!readings.isEmpty()) {
                articles.add(new MarkedArticle(Files.readString(text), readings));
            }
        }
        return articles;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<List<Relation>> readings(List<Path> files, String name) throws IOException {
        List<List<Relation>> readings = new ArrayList<>();
        for (Path file : files) {
            String own = file.getFileName().toString();
            if (own.length() == name.length() + SUFFIX && own.startsWith(name + "_") && Files.size(file) > 0) {
                readings.add(BratFile.read(Files.readString(file)));
            }
        }
        return readings;
    }
}
