package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which names are one actor, from the command line. */
class ActorDecisionsTest {
    @TempDir
    Path folder;

    private Path ledger;

    @BeforeEach
    void read() {
        ledger = Reports.ledger(folder);
    }

    @Test
    void aMergeIsExplainedUndoneAndBroughtBack() {
        assertThat(Run.on(ledger, "explain", "--actor", "ivar-k-holt").out())
                .contains("Actor ivar-holt", "ivar-k-holt: middle-name", "nobody has another middle name");

        Run apart = Run.on(
                ledger, "decide", "actors-apart", "ivar-k-holt", "ivar-holt", "--by", "ana", "--reason", "two cousins");
        assertThat(apart.code()).isZero();
        assertThat(apart.out()).contains("actors-apart by ana", "ivar-k-holt was ivar-holt");
        assertThat(Run.on(ledger, "explain", "--actor", "ivar-k-holt").out())
                .contains("Actor ivar-k-holt", "no other id", "two cousins");

        String entry = apart.out().replaceAll("(?s)Entry ([0-9]+):.*", "$1");
        assertThat(Run.on(ledger, "decide", "undo", entry).code()).isZero();
        assertThat(Run.on(ledger, "explain", "--actor", "ivar-k-holt").out())
                .contains("Actor ivar-holt", "taken back by entry");
        assertThat(Run.on(ledger, "verify").code()).isZero();
    }

    @Test
    void twoAreJoinedByHand() throws IOException {
        assertThat(Run.on(ledger, "decide", "actors-same", "ivar-holt", "ivar-k-holt")
                        .code())
                .isZero();
        JsonNode explained = new ObjectMapper()
                .readTree(Run.on(ledger, "explain", "--actor", "ivar-holt", "--json")
                        .out());
        assertThat(explained.get("id").asText()).isEqualTo("ivar-k-holt");
        assertThat(explained.at("/merges/0/rule").asText()).isEqualTo("decided");
        assertThat(explained.at("/decisions/0/into").asText()).isEqualTo("ivar-k-holt");
    }

    @Test
    void whatIsNotThereIsSaid() {
        Run nobody = Run.on(ledger, "explain", "--actor", "nobody");
        assertThat(nobody.code()).isEqualTo(3);
        assertThat(nobody.err()).contains("H1108", "nobody");
        assertThat(Run.on(ledger, "decide", "actors-apart", "ivar-holt", "nobody")
                        .code())
                .isEqualTo(3);
        assertThat(Run.on(ledger, "decide", "actors-same", "ivar-holt", "VEL:GOV")
                        .code())
                .isEqualTo(5);
        assertThat(Run.on(ledger, "explain").code()).isEqualTo(2);
        assertThat(Run.on(ledger, "explain", "3f2a9c01", "--actor", "ivar-holt").code())
                .isEqualTo(2);
    }
}
