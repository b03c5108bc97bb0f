package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.ledger.ClaimRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code article}, {@code explain}, {@code status}, {@code verify}, {@code doctor}. */
class ReadingPagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path ledger;

    @BeforeEach
    void makeLedger() {
        ledger = Reports.ledger(folder);
    }

    @Test
    void anArticleHasItsEvidenceMarkedAndItsNoticesFolded() {
        String id = Reports.tollArticle().id().value();
        Run run = Run.on(ledger, "article", id.substring(0, 8));
        assertThat(run.out())
                .contains("Velland counts its dead", "published: 2024-03-05 (given)")
                .contains("⟨🕊 Around 600 soldiers of Velland were killed near Torvik in February, Marn has said.⟩")
                .contains("[notice, notice/appeal")
                .doesNotContain("five crowns");
        assertThat(Run.on(ledger, "article", id, "--notices").out()).contains("five crowns");
    }

    @Test
    void oneRoleCanBeMarkedAlone() {
        String id = Reports.tollArticle().id().value();
        assertThat(Run.on(ledger, "article", id, "--mark", "figure", "--mark", "source")
                        .out())
                .contains("🕊 ⟨Around 600⟩ soldiers of Velland were killed near Torvik in February, ⟨Marn⟩ has said.");
    }

    @Test
    void anArticleAsJsonHasItsTextAndOffsetsInCodePoints() throws IOException {
        Run run = Run.on(ledger, "article", Reports.tollArticle().id().value(), "--json");
        JsonNode article = JSON.readTree(run.out());
        String text = article.get("text").asText();
        assertThat(text).isEqualTo(Reports.tollArticle().text());
        JsonNode notice = article.get("notices").get(0);
        int begin = text.offsetByCodePoints(0, notice.get("begin").asInt());
        int end = text.offsetByCodePoints(0, notice.get("end").asInt());
        assertThat(text.substring(begin, end)).isEqualTo("Support us! Give five crowns a month.");
    }

    @Test
    void anExplanationHasEvidenceChainRulesWithTheirFilesAndHistory() {
        ClaimRecord claim = Reports.tollClaim(Reports.tollArticle());
        Run run = Run.on(ledger, "explain", claim.id().substring(0, 8));
        assertThat(run.out())
                .contains("⟨🕊 Around 600 soldiers")
                .contains("figure: Around 600 @2", "predicate: killed @38")
                .contains("0  Marn [MAR:GOV]: government, cue “has said”, state, indirect, certain, positive")
                .contains("measures/death-counted", "claim/measures.tsv:", "lemma: death")
                .contains("event/kill  (part of the program)")
                .contains("made by: hearsay test")
                .containsPattern("1  20[0-9]{2}-.* claim, by hearsay test|[0-9]+  20[0-9]{2}-.*Z  ");
    }

    @Test
    void anExplanationAsJsonNamesTheRowOfTheRule() throws IOException {
        ClaimRecord claim = Reports.tollClaim(Reports.tollArticle());
        JsonNode explained =
                JSON.readTree(Run.on(ledger, "explain", claim.id(), "--json").out());
        assertThat(explained.at("/claim/id").asText()).isEqualTo(claim.id());
        assertThat(explained.at("/rules/0/rows/0/file").asText()).isEqualTo("claim/measures.tsv");
        assertThat(explained.at("/rules/0/rows/0/line").asInt()).isGreaterThan(1);
        assertThat(explained.at("/rules/1/rows")).isEmpty();
        assertThat(explained.at("/history")).isNotEmpty();
    }

    @Test
    void aSoundLedgerVerifies() {
        Run run = Run.on(ledger, "verify");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("The ledger is sound: ");
        assertThat(Run.on(ledger, "verify", "--json").out()).contains("\"sound\":true");
    }

    @Test
    void statusCounts() throws IOException {
        assertThat(Run.on(ledger, "status").out()).contains("articles:    2 (2 read)", "3 machine");
        assertThat(JSON.readTree(Run.on(ledger, "status", "--json").out())
                        .get("articles")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void theDoctorLooksAtTheLedgerWithoutMakingOne() {
        Path missing = folder.resolve("none.db");
        Run run = Run.on(missing, "doctor");
        assertThat(run.out()).contains("not there yet", "models", "java");
        assertThat(missing).doesNotExist();
        assertThat(Run.on(ledger, "doctor").out()).contains("2 articles");
    }

    @Test
    void helpShowsExamplesAndTheVersionIsTheBuilds() {
        Run help = Run.on(ledger, "claims", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage: hearsay claims", "Example", "--source-type");
        assertThat(Run.on(ledger, "--version").out()).matches("hearsay [0-9]+\\.[0-9]+\\.[0-9]+.*\n");
    }

    @Test
    void completionIsAScript() {
        assertThat(Run.on(ledger, "completion").out()).contains("complete ", "hearsay");
    }
}
