package org.hearsay.evaluate.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.evaluate.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionScoreTest {
    private static final double EXACT = 1e-12;

    @TempDir
    Path folder;

    @Test
    void shinglesAreSharesOfTheirSum() {
        // Expected: abcd bcde cdef. Found: abcd bcde bcdX.
        Shingles shingles = Shingles.compare("a b c d e f", "a, b c d e X");

        assertThat(shingles.right()).isEqualTo(0.5, within(EXACT));
        assertThat(shingles.surplus()).isEqualTo(0.25, within(EXACT));
        assertThat(shingles.missed()).isEqualTo(0.25, within(EXACT));
    }

    @Test
    void shinglesAreCountedAsOftenAsTheyOccur() {
        assertThat(Shingles.compare("a a a a a a", "a a a a")).isEqualTo(new Shingles(1 / 3.0, 0, 2 / 3.0));
    }

    @Test
    void aShortTextIsOneShingle() {
        assertThat(Shingles.compare("a b", "a b")).isEqualTo(new Shingles(1, 0, 0));
        assertThat(Shingles.compare("a b", "b a")).isEqualTo(new Shingles(0, 0.5, 0.5));
        assertThat(Shingles.compare("", "")).isEqualTo(new Shingles(0, 0, 0));
        assertThat(Shingles.compare("a b c d", "")).isEqualTo(new Shingles(0, 0, 1));
    }

    @Test
    void wordsAreThoseOfPythonWhateverTheirScript() {
        assertThat(Shingles.tokens("Don't_x – «Çá 5½» 漢字")).containsExactly("Don", "t_x", "Çá", "5½", "漢字");
    }

    @Test
    void measuresComeFromTheSumsOverPages() {
        ExtractionScore.Page right = new ExtractionScore.Page("1", "a b c d", "a b c d!");
        ExtractionScore.Page half = new ExtractionScore.Page("2", "a b c d e f", "a b c d e X");
        ExtractionScore.Page none = new ExtractionScore.Page("3", "a b c d", "");

        // True positives 1 + 1/2, false positives 1/4, false negatives 1/4 + 1.
        assertThat(ExtractionScore.measures(List.of(right, half, none))).satisfies(measures -> {
            assertThat(measures.get("extraction.precision")).isEqualTo(6 / 7.0, within(EXACT));
            assertThat(measures.get("extraction.recall")).isEqualTo(6 / 11.0, within(EXACT));
            assertThat(measures.get("extraction.f1")).isEqualTo(12 / 18.0, within(EXACT));
            assertThat(measures.get("extraction.accuracy")).isEqualTo(1 / 3.0, within(EXACT));
        });
    }

    @Test
    void aFolderIsScoredAndAMissingPageCountsAsMissed() throws IOException {
        String body = "The ferry left Velden at noon and has not been seen since, the port authority said on Monday.";
        Files.createDirectories(folder.resolve("html"));
        Files.writeString(folder.resolve("html/one.html"), "<html><body><p>" + body + "</p></body></html>");
        Files.writeString(
                folder.resolve("ground-truth.json"),
                "{\"one\": {\"articleBody\": \"" + body
                        + "\", \"url\": \"u\"}, \"two\": {\"articleBody\": \"a b c d\"}}");

        Score score = ExtractionScore.of(folder);

        assertThat(score.set()).isEqualTo("extraction");
        assertThat(score.documents()).isEqualTo(2);
        assertThat(score.measures())
                .containsEntry("extraction.precision", 1.0)
                .containsEntry("extraction.recall", 0.5)
                .containsEntry("extraction.accuracy", 0.5);
    }
}
