package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String RIGHT = """
            {"id":"toll","kind":"event","article":{"outlet":"Torvik Courier","published":"2024-03-05"},\
            "evidence":[{"begin":2,"end":44}],"figure":{"measure":"killed","value":600}}
            """;

    @TempDir
    Path folder;

    @Test
    void jsonIsTheOneObjectOfTheContract() throws IOException {
        Path expected = Files.writeString(folder.resolve("expected.jsonl"), RIGHT);
        Run run = Run.on(Reports.ledger(folder), "evaluate", "claims", expected.toString(), "--json", "--report");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(1);
        JsonNode score = new ObjectMapper().readTree(run.out());
        assertThat(score.fieldNames()).toIterable().containsExactly("set", "path", "documents", "measures", "seconds");
        assertThat(score.get("set").asText()).isEqualTo("claims");
        assertThat(score.get("path").asText()).isEqualTo(expected.toString());
        assertThat(score.at("/measures/claims.recall").asDouble()).isEqualTo(1);
    }

    @Test
    void aRowThatIsMissingCostsRecallAndIsReported() throws IOException {
        Path expected = Files.writeString(
                folder.resolve("expected.jsonl"),
                RIGHT + RIGHT.replace("toll", "other").replace("600", "900"));
        Run run = Run.on(Reports.ledger(folder), "evaluate", "claims", expected.toString(), "--report");
        assertThat(run.out()).contains("claims.recall").contains("0.500").contains("toll: right");
    }

    @Test
    void claimsCanComeFromAFile() throws IOException {
        Path expected = Files.writeString(folder.resolve("expected.jsonl"), RIGHT);
        Path claims = Files.writeString(
                folder.resolve("claims.jsonl"),
                Run.on(Reports.ledger(folder), "export").out());
        Run run = Run.on(folder.resolve("none.db"), "evaluate", "claims", expected.toString(), claims.toString());
        assertThat(run.out()).containsPattern("claims.recall +1.000");
    }

    @Test
    void aSetThatIsNotThereIsInvalidInput() {
        Run run = Run.on(
                folder.resolve("none.db"),
                "evaluate",
                "extraction",
                folder.resolve("no").toString());
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("H1701");
        assertThat(Run.on(folder.resolve("none.db"), "evaluate", "weather", "x").code())
                .isEqualTo(2);
    }
}
