package org.hearsay.evaluate.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.evaluate.Score;
import org.hearsay.intake.Intake;
import org.hearsay.intake.IntakeOptions;
import org.hearsay.intake.Taken;

/**
 * The score of the text taken from pages against the text that people marked in them.
 *
 * <p>The measures are those of Scrapinghub's article extraction benchmark (2020): precision, recall and F1 from the sums of
 * the pages' {@link Shingles}; accuracy is the share of pages all of whose words are right and in order. Stateless and safe
 * for several threads.
 */
public final class ExtractionScore {
    private ExtractionScore() {}

    /**
     * Scores a folder that holds {@code ground-truth.json} and {@code html/ID.html.gz} or {@code html/ID.html}.
     *
     * @throws IOException where there is no such file or it is malformed; a page that is missing counts as one without text
     */
    public static Score of(Path folder) throws IOException {
        long begin = System.nanoTime();
        List<Page> pages = pages(folder);
        return new Score(
                "extraction", folder.toString(), pages.size(), measures(pages), (System.nanoTime() - begin) / 1e9);
    }

    /** Returns the pages of such a folder with what was expected and what was found, for reading, sorted by id. */
    public static List<Page> pages(Path folder) throws IOException {
        JsonNode truth = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("ground-truth.json")));
        SortedMap<String, String> expected = new TreeMap<>();
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            expected.put(page.getKey(), page.getValue().path("articleBody").asText(""));
        }
        List<Page> pages = new ArrayList<>();
        expected.forEach((id, body) -> pages.add(new Page(id, body, found(folder.resolve("html"), id))));
        return pages;
    }

    private static String found(Path pages, String id) {
        Path packed = pages.resolve(id + ".html.gz");
        Path file = Files.exists(packed) ? packed : pages.resolve(id + ".html");
        try (Intake intake = Intake.open(List.of(file), IntakeOptions.NONE)) {
            return intake.next() instanceof Taken.Report report
                    ? report.article().text()
                    : "";
        }
    }

    /** Returns the measures over pages, by the names that {@code hearsay evaluate} prints. */
    public static SortedMap<String, Double> measures(List<Page> pages) {
        double right = 0;
        double surplus = 0;
        double missed = 0;
        int exact = 0;
        for (Page page : pages) {
            Shingles shingles = Shingles.compare(page.expected(), page.found());
            right += shingles.right();
            surplus += shingles.surplus();
            missed += shingles.missed();
            exact += page.isExact() ? 1 : 0;
        }
        SortedMap<String, Double> measures = new TreeMap<>();
        measures.put("extraction.f1", share(2 * right, surplus + missed));
        measures.put("extraction.precision", share(right, surplus));
        measures.put("extraction.recall", share(right, missed));
        measures.put("extraction.accuracy", share(exact, pages.size() - exact));
        return measures;
    }

    private static double share(double good, double bad) {
        return good + bad == 0 ? 1 : good / (good + bad);
    }

    /**
     * One page.
     *
     * @param id its name in the set
     * @param expected the text that people marked
     * @param found the text that was taken; empty where the page was refused
     */
    public record Page(String id, String expected, String found) {
        boolean isExact() {
            return Shingles.tokens(expected).equals(Shingles.tokens(found));
        }

        /** Returns the page's own F1. */
        public double f1() {
            return measures(List.of(this)).getOrDefault("extraction.f1", 0.0);
        }
    }
}
