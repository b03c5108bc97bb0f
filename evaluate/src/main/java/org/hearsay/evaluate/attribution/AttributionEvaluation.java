package org.hearsay.evaluate.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.attribution.Attribution;
import org.hearsay.evaluate.Score;

/**
 * Scores attributions against a folder with {@code text/} and {@code attributions/}, as PolNeAR is published (Newell, Margolin
 * and Ruths, 2018).
 *
 * <p>Spans are compared as sets of tokens, without marks at the edges. <em>Exact</em> counts spans with the same tokens,
 * <em>overlap</em> counts tokens. A relation is <em>strictly</em> right where all three parts are exact, and <em>leniently</em>
 * where the contents share half of their tokens and the sources meet, or both are absent. Where several people annotated an
 * article their counts are averaged. The corpus holds no attribution inside another, so that only the outermost are scored.
 */
public final class AttributionEvaluation {
    private static final int SUFFIX = "_0000.ann".length();

    private final Function<Article, List<Attribution>> reader;

    /** @param reader reads an article; called once for each, from one thread */
    public AttributionEvaluation(Function<Article, List<Attribution>> reader) {
        this.reader = reader;
    }

    /**
     * Reads and scores every text that has annotations.
     *
     * @throws IOException where the folder does not hold both parts, or a file cannot be read
     */
    public Score score(Path folder) throws IOException {
        long start = System.nanoTime();
        Comparison comparison = new Comparison();
        int documents = 0;
        for (Path text : files(folder.resolve("text"), ".txt")) {
            String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
            List<List<Relation>> readings = readings(folder.resolve("attributions"), name);
            if (!readings.isEmpty()) {
                compare(Files.readString(text), readings, comparison);
                documents++;
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Score("attribution", folder.toString(), documents, comparison.measures(), seconds);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<List<Relation>> readings(Path folder, String name) throws IOException {
        List<List<Relation>> readings = new ArrayList<>();
        for (Path file : files(folder, ".ann")) {
            String own = file.getFileName().toString();
            if (own.length() == name.length() + SUFFIX && own.startsWith(name + "_") && Files.size(file) > 0) {
                readings.add(BratFile.read(Files.readString(file)));
            }
        }
        return readings;
    }

    private void compare(String text, List<List<Relation>> readings, Comparison comparison) {
        ScoringTokens tokens = ScoringTokens.of(text);
        List<Comparison.Triple> system =
                SystemRelations.outermost(reader.apply(Article.of(Outlet.UNKNOWN, null, text)), tokens.points())
                        .stream()
                        .map(relation -> comparison.triple(tokens, relation))
                        .toList();
        for (List<Relation> reading : readings) {
            List<Comparison.Triple> gold = reading.stream()
                    .map(relation -> comparison.triple(tokens, relation))
                    .toList();
            comparison.add(system, gold, 1.0 / readings.size());
        }
    }
}
