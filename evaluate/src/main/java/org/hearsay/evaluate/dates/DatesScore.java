package org.hearsay.evaluate.dates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.article.PublicationDate;
import org.hearsay.evaluate.Score;
import org.hearsay.intake.PageDates;
import org.jspecify.annotations.Nullable;

/**
 * The score of the days of publication found in pages against those that people looked up.
 *
 * <p>The measures are those of htmldate's evaluation (Barbaresi 2020): another day than the right one counts against precision, no
 * day against recall, and accuracy is the share of pages with the right day. Stateless and safe for several threads.
 */
public final class DatesScore {
    private DatesScore() {}

    /**
     * Scores a folder that holds {@code dates.json} (by address: the file and the day) and {@code pages/FILE}.
     *
     * @throws IOException where there is no such file or it is malformed; a page that is missing counts as one without a date
     */
    public static Score of(Path folder) throws IOException {
        long begin = System.nanoTime();
        List<Page> pages = pages(folder);
        return new Score("dates", folder.toString(), pages.size(), measures(pages), (System.nanoTime() - begin) / 1e9);
    }

    /** Returns the pages of such a folder with what was expected and what was found, for reading, in the file's order. */
    public static List<Page> pages(Path folder) throws IOException {
        JsonNode truth = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("dates.json")));
        List<Page> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            String file = page.getValue().path("file").asText("");
            Path path = folder.resolve("pages").resolve(file);
            pages.add(new Page(page.getKey(), file, day(page), found(path, page.getKey())));
        }
        return pages;
    }

    private static LocalDate day(Map.Entry<String, JsonNode> page) throws IOException {
        String written = page.getValue().path("date").asText("");
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException malformed) {
            throw new IOException("dates.json has no day for " + page.getKey() + ": '" + written + "'", malformed);
        }
    }

    private static @Nullable LocalDate found(Path file, String url) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        return PageDates.find(Files.readAllBytes(file), url)
                .filter(PublicationDate::isDay)
                .map(PublicationDate::from)
                .orElse(null);
    }

    /** Returns the measures over pages, by the names that {@code hearsay evaluate} prints. */
    public static SortedMap<String, Double> measures(List<Page> pages) {
        long right = pages.stream().filter(Page::isRight).count();
        long silent = pages.stream().filter(page -> page.found() == null).count();
        long wrong = pages.size() - right - silent;
        SortedMap<String, Double> measures = new TreeMap<>();
        measures.put("dates.accuracy", share(right, pages.size()));
        measures.put("dates.precision", share(right, right + wrong));
        measures.put("dates.recall", share(right, right + silent));
        measures.put("dates.f1", share(2 * right, 2 * right + wrong + silent));
        return measures;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /**
     * One page.
     *
     * @param url its address
     * @param file its file's name
     * @param expected the day that people looked up
     * @param found the day that was found, or null
     */
    public record Page(
            String url,
            String file,
            LocalDate expected,
            @Nullable LocalDate found) {
        boolean isRight() {
            return expected.equals(found);
        }
    }
}
