package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports go in as files and come out as claims, with the language models. */
class EndToEndTest {
    private static final String REPORT = """
            outlet: Larnby Post
            published: 2024-03-05
            headline: Norvia sends troops

            Norvia sent 2,000 soldiers to Valdoria on Monday, the Valdorian defence ministry said.
            At least nine people were killed in the town of Larnby, police said on Tuesday.
            """;

    @TempDir
    Path folder;

    @Test
    void badInputIsNamedAndTheRestIsReadOnce() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports with spaces"));
        Files.writeString(reports.resolve("good.txt"), REPORT);
        Files.write(reports.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 0, 0});
        Path ledger = folder.resolve("ledger.db");

        Run first = Run.on(ledger, "read", reports.toString(), "--json", "--threads", "2");
        assertThat(first.code()).isEqualTo(6);
        assertThat(first.err()).contains("picture.txt", "H1201");
        JsonNode report = new ObjectMapper().readTree(first.out());
        assertThat(report.get("added").asInt()).isEqualTo(1);
        assertThat(report.get("claims").asInt()).isPositive();
        assertThat(report.at("/refused/0/file").asText()).endsWith("picture.txt");

        Run claims = Run.on(ledger, "claims", "--json");
        assertThat(claims.lines()).hasSize(report.get("claims").asInt());
        assertThat(claims.out()).contains("Larnby Post");

        Run again = Run.on(ledger, "read", reports.resolve("good.txt").toString(), "--json");
        assertThat(again.code()).isZero();
        assertThat(new ObjectMapper().readTree(again.out()).get("unchanged").asInt())
                .isEqualTo(1);
        assertThat(Run.on(ledger, "claims", "--json").out()).isEqualTo(claims.out());
        assertThat(Run.on(ledger, "verify").code()).isZero();

        amend(
                ledger,
                new ObjectMapper()
                        .readTree(claims.lines().get(0))
                        .at("/article/id")
                        .asText());
    }

    /** Under another outlet the article is another one, and the old one stays, superseded. */
    private static void amend(Path ledger, String article) {
        Run amended = Run.on(
                ledger,
                "amend",
                article.substring(0, 8),
                "--outlet",
                "Larnby Mail",
                "--published",
                "2024-03-06",
                "--reason",
                "misread");
        assertThat(amended.code()).isZero();
        assertThat(amended.out()).contains("it was " + article);
        assertThat(Run.on(ledger, "claims", "--json").out())
                .contains("Larnby Mail")
                .doesNotContain("Larnby Post");
        assertThat(Run.on(ledger, "claims", "--json", "--history").out()).contains("Larnby Mail", "Larnby Post");
        assertThat(Run.on(ledger, "amend", article, "--published", "2024-03-07").code())
                .isEqualTo(4);
        assertThat(Run.on(ledger, "verify").code()).isZero();
    }

    @Test
    void aDateThatTheTextForcesIsInferredAndSaysSo() throws IOException {
        Path file = folder.resolve("undated.txt");
        Files.writeString(file, """
                outlet: Larnby Post

                At least nine people were killed in Larnby yesterday, 5 March 2024, the police said on Wednesday.
                Forty more were killed last year, the police said.
                """);
        Path ledger = folder.resolve("ledger.db");
        Run read = Run.on(ledger, "read", file.toString());
        assertThat(read.code()).isZero();
        assertThat(read.err()).doesNotContain("have no date");

        Run claims = Run.on(ledger, "claims", "--json");
        JsonNode claim = new ObjectMapper().readTree(claims.lines().get(0));
        assertThat(claim.at("/article/published").asText()).isEqualTo("2024-03-06");
        assertThat(claim.at("/article/publishedBasis").asText()).isEqualTo("inferred");
        assertThat(claims.out()).contains("\"value\":\"2023\"", "\"anchor\":\"inferred\"");
        assertThat(Run.on(ledger, "explain", claim.get("id").asText()).out()).contains("2024-03-06 (inferred)");

        Run again = Run.on(ledger, "read", file.toString(), "--json");
        assertThat(new ObjectMapper().readTree(again.out()).get("unchanged").asInt())
                .isEqualTo(1);
        assertThat(Run.on(ledger, "verify").code()).isZero();
    }

    @Test
    void theDemoShowsClaimsAndTheWayOn() throws IOException {
        Path samples = Files.createDirectory(folder.resolve("samples"));
        Files.writeString(samples.resolve("01.txt"), REPORT);
        Path ledger = folder.resolve("demo.db");
        Run run = Run.on(ledger, "demo", "--samples", samples.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("1 reports", "ACCORDING TO", "Larnby Post", "The evidence of", "⟨")
                .contains("./hearsay serve --ledger " + ledger);
    }
}
