package org.hearsay.evaluate.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.link.LinkArticle;
import org.hearsay.link.Tolls;
import org.jspecify.annotations.Nullable;

/**
 * How many assessments of a set get the least and the greatest number of killed that their authors concluded: {@code
 * link.range.low.accuracy}, {@code link.range.high.accuracy} and {@code link.range.both.accuracy}. Those without a number are left out.
 * Immutable.
 */
final class AssessedRanges {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:\\s*[\u2013-]\\s*(\\d+))?");

    private final List<Assessment> assessments;

    private AssessedRanges(List<Assessment> assessments) {
        this.assessments = List.copyOf(assessments);
    }

    private record Assessment(LinkArticle article, int low, int high) {}

    static AssessedRanges read(Path file) throws IOException {
        List<Assessment> assessments = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = line.isBlank() ? JSON.nullNode() : JSON.readTree(line);
            Matcher range = RANGE.matcher(row.path("killed").asText().trim());
            if (range.matches()) {
                int low = Integer.parseInt(range.group(1));
                int high = range.group(2) == null ? low : Integer.parseInt(range.group(2));
                assessments.add(new Assessment(article(row), low, high));
            }
        }
        if (assessments.isEmpty()) {
            throw new IOException(
                    file + " holds no line with an assessment and a number of killed; name a file that does");
        }
        return new AssessedRanges(assessments);
    }

    private static LinkArticle article(JsonNode row) {
        LocalDate day = day(row.path("date").asText());
        return new LinkArticle(
                row.path("code").asText(),
                "unknown",
                null,
                null,
                day,
                day,
                row.path("assessment").asText());
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeParseException unknown) {
            // Some assessments are of several days; they are read without one.
            return null;
        }
    }

    int score(SortedMap<String, Double> measures, List<String> report) {
        Tolls tolls = Tolls.load();
        int lows = 0;
        int highs = 0;
        int both = 0;
        for (Assessment assessment : assessments) {
            String code = assessment.article().id();
            Tolls.Range range = tolls.range(assessment.article());
            boolean low = range.low() == assessment.low();
            boolean high = range.high() == assessment.high();
            lows += low ? 1 : 0;
            highs += high ? 1 : 0;
            both += low && high ? 1 : 0;
            report.add(code + " killed " + range.low() + "-" + range.high() + " (" + assessment.low() + "-"
                    + assessment.high() + ")");
        }
        double size = assessments.size();
        measures.put("link.range.low.accuracy", lows / size);
        measures.put("link.range.high.accuracy", highs / size);
        measures.put("link.range.both.accuracy", both / size);
        return assessments.size();
    }
}
