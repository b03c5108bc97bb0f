package org.hearsay.evaluate.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.link.LinkArticle;
import org.jspecify.annotations.Nullable;

/**
 * Articles of a published set with the story that each is of. Immutable.
 *
 * @param articles by id
 * @param stories the story of each article, by the article's id
 */
record StorySet(Map<String, LinkArticle> articles, Map<String, String> stories) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PORT = Pattern.compile("^(https?://[^/?#:]+):(?:80|443)(?=[/?#]|$)");
    private static final Pattern ARCHIVED = Pattern.compile("^https?://web\\.archive\\.org/web/\\d+/(.+)$");

    /**
     * Reads a set, told by its form: a file {@code articles.jsonl}, as the Gun Violence Corpus is given (Vossen et al. 2018), or a
     * folder {@code articles} of one JSON file each, as BASIL is (Fan et al. 2019).
     *
     * @throws IOException where the folder holds neither, or a file cannot be read
     */
    static StorySet read(Path folder) throws IOException {
        Path lines = folder.resolve("articles.jsonl");
        if (Files.exists(lines)) {
            return incidents(Files.readAllLines(lines));
        }
        Path files = folder.resolve("articles");
        if (Files.isDirectory(files)) {
            return triplets(files);
        }
        throw new IOException(folder + " holds neither articles.jsonl nor articles/; name a folder that does");
    }

    /** An article that stands under two incidents counts for the first. */
    private static StorySet incidents(List<String> lines) throws IOException {
        Map<String, LinkArticle> articles = new TreeMap<>();
        Map<String, String> stories = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode row = JSON.readTree(line);
            String id = row.path("id").asText();
            if (stories.putIfAbsent(id, row.path("incident").asText()) == null) {
                String url = unwrapped(row.path("uri").asText());
                articles.put(
                        id,
                        article(
                                id,
                                outlet(url),
                                url,
                                row.path("title").asText(),
                                row.path("dct").asText(),
                                row.path("content").asText()));
            }
        }
        return new StorySet(articles, stories);
    }

    private static StorySet triplets(Path folder) throws IOException {
        Map<String, LinkArticle> articles = new TreeMap<>();
        Map<String, String> stories = new LinkedHashMap<>();
        List<Path> files;
        try (Stream<Path> walked = Files.walk(folder)) {
            files = walked.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            JsonNode row = JSON.readTree(Files.readAllBytes(file));
            String id = row.path("uuid").asText();
            StringBuilder text = new StringBuilder();
            for (JsonNode paragraph : row.path("body-paragraphs")) {
                paragraph.forEach(sentence -> text.append(sentence.asText()).append(' '));
                text.append('\n');
            }
            articles.put(
                    id,
                    article(
                            id,
                            row.path("source").asText(),
                            row.path("url").asText(),
                            row.path("title").asText(),
                            row.path("date").asText(),
                            text.toString()));
            stories.put(id, row.path("triplet-uuid").asText());
        }
        return new StorySet(articles, stories);
    }

    private static LinkArticle article(
            String id, String outlet, String url, String headline, String date, String text) {
        LocalDate day = day(date);
        return new LinkArticle(id, outlet.isEmpty() ? "unknown" : outlet, url, headline, day, day, text);
    }

    private static @Nullable LocalDate day(String date) {
        try {
            return date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
        } catch (DateTimeParseException unknown) {
            // The sets leave the date out of some articles, or write what is none; they are scored without.
            return null;
        }
    }

    /** Returns an address as intake keeps it: without the archive before it, and without a default port. */
    private static String unwrapped(String url) {
        Matcher archived = ARCHIVED.matcher(url);
        return PORT.matcher(archived.matches() ? archived.group(1) : url).replaceFirst("$1");
    }

    private static String outlet(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException malformed) {
            // Some addresses of the set hold spaces; their outlet stays unknown.
            return "";
        }
    }
}
