package org.hearsay.evaluate.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.evaluate.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scorer on small cases with known answers. */
class LinkEvaluationTest {
    private static final Map<String, String> GOLD = Map.of("a", "x", "b", "x", "c", "x", "d", "y", "e", "y");

    @Test
    void theSamePartitionUnderOtherNamesIsPerfect() {
        Map<String, String> system = Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2");
        assertThat(Partition.compare(GOLD, system)).containsEntry("b3.f1", 1.0).containsEntry("pairwise.f1", 1.0);
    }

    @Test
    void splittingAGroupCostsRecall() {
        // Pairs: 2 of 4 found, none wrong. B³ recall: (2·2/3 + 1/3 + 2) / 5 = 11/15.
        Map<String, String> system = Map.of("a", "1", "b", "1", "c", "3", "d", "2", "e", "2");
        Map<String, Double> measures = Partition.compare(GOLD, system);
        assertThat(measures.get("pairwise.f1")).isCloseTo(2 * 0.5 / 1.5, within(1e-9));
        assertThat(measures.get("b3.f1")).isCloseTo(2 * (11.0 / 15) / (1 + 11.0 / 15), within(1e-9));
    }

    @Test
    void joiningAllCostsPrecision() {
        // Pairs: 4 of 10 are right, all found. B³ precision: (9/5 + 4/5) / 5 = 13/25.
        Map<String, String> system = Map.of("a", "1", "b", "1", "c", "1", "d", "1", "e", "1");
        Map<String, Double> measures = Partition.compare(GOLD, system);
        assertThat(measures.get("pairwise.f1")).isCloseTo(2 * 0.4 / 1.4, within(1e-9));
        assertThat(measures.get("b3.f1")).isCloseTo(2 * 0.52 / 1.52, within(1e-9));
    }

    @Test
    void aFolderOfJsonLinesIsScored(@TempDir Path folder) throws IOException {
        String flood = "The river Osk burst its banks at Brennaford and flooded the tannery on Mill Lane.";
        String vote = "Councillor Adaeva won the ballot in Upper Selm with a margin of forty votes over Torvik.";
        Files.write(
                folder.resolve("articles.jsonl"),
                List.of(
                        row("1", "i1", "Tannery flooded", "2031-05-02", flood),
                        row("2", "i1", "Osk bursts its banks", "2031-05-03", flood + " Nobody was hurt in Brennaford."),
                        row("3", "i2", "Adaeva wins", "2031-05-02", vote),
                        row("3", "i3", "Adaeva wins", "2031-05-02", vote),
                        row("4", "i2", "Selm votes", "not known", vote + " Torvik conceded in Upper Selm.")));

        Score score = new LinkEvaluation(LinkFormsTest.UNPARSED, false).score(folder);

        assertThat(score.set()).isEqualTo("link");
        assertThat(score.documents()).isEqualTo(4);
        assertThat(score.measures())
                .containsOnlyKeys(
                        "link.story.b3.f1",
                        "link.story.pairwise.f1",
                        "link.story.baseline.b3.f1",
                        "link.story.baseline.pairwise.f1");
        assertThat(score.measures()).containsEntry("link.story.pairwise.f1", 1.0);
    }

    @Test
    void aFolderOfNoKnownFormIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> new LinkEvaluation(LinkFormsTest.UNPARSED, false).score(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("articles.jsonl");
    }

    private static String row(String id, String incident, String title, String day, String content) {
        return String.format(
                Locale.ROOT,
                "{\"id\": \"%s\", \"incident\": \"%s\", \"title\": \"%s\", \"dct\": \"%s\","
                        + " \"uri\": \"http://web.archive.org/web/20310502/http://www.example.org/%s\", \"content\": \"%s\"}",
                id,
                incident,
                title,
                day,
                id,
                content);
    }
}
