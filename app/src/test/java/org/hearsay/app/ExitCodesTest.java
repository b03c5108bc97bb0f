package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exit codes are a contract with scripts: these numbers never change. */
class ExitCodesTest {
    @TempDir
    Path folder;

    @Test
    void fineIs0() {
        Run run = Run.on(Reports.ledger(folder), "claims");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void anUnknownOptionIs2AndNothingIsPrintedAsAResult() {
        Run run = Run.on(folder.resolve("none.db"), "claims", "--outlat", "X");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("H1900", "--outlat").contains("hearsay claims --help");
    }

    @Test
    void aMissingCommandIs2() {
        Run run = Run.with(Map.of());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: hearsay", "Examples:");
    }

    @Test
    void aValueOfAClosedListThatIsNoneIs2AndNamesTheList() {
        Run run = Run.on(Reports.ledger(folder), "claims", "--type", "ASSAULTS");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("COERCE, ASSAULT").contains("ASSAULTS");
    }

    @Test
    void aMissingLedgerIs3AndIsNotMade() {
        Path missing = folder.resolve("none.db");
        Run run = Run.on(missing, "claims");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("H1001", missing.toString(), "remedy");
        assertThat(missing).doesNotExist();
    }

    @Test
    void anUnknownClaimOrArticleIs3() {
        Path ledger = Reports.ledger(folder);
        assertThat(Run.on(ledger, "explain", "00000000").code()).isEqualTo(3);
        assertThat(Run.on(ledger, "article", "00000000").code()).isEqualTo(3);
    }

    @Test
    void aLedgerThatAnotherProcessWritesToIs4() {
        Path file = Reports.ledger(folder);
        String article = Reports.tollArticle().id().value();
        try (SqliteLedger writer = SqliteLedger.open(file)) {
            assertThat(writer.status().articles()).isEqualTo(2);
            Run run = Run.on(file, "amend", article, "--published", "2024-03-06");
            assertThat(run.code()).isEqualTo(4);
            assertThat(run.err()).contains("H1002");
        }
    }

    @Test
    void aFileThatIsNoLedgerIs5() throws IOException {
        Path file = Files.writeString(
                folder.resolve("notes.txt"), "no ledger, but long enough to look like a file".repeat(9));
        Run run = Run.on(file, "claims");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("H1005");
    }

    @Test
    void aSettingThatDoesNotExistIs5() throws IOException {
        Path config = Files.writeString(folder.resolve("hearsay.properties"), "leger = x.db\n");
        Run run = Run.with(Map.of(), "config", "show", "--config", config.toString());
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("H1301", "leger");
    }

    @Test
    void aDamagedLedgerIs7() throws SQLException {
        Path file = Reports.ledger(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            // As somebody would who wants a report to have said something else.
            statement.execute("DROP TRIGGER entry_is_never_changed");
            statement.execute("UPDATE entry SET payload = replace(payload, 'Around 600', 'Around 900')");
        }
        Run run = Run.on(file, "verify");
        assertThat(run.code()).isEqualTo(7);
        assertThat(run.out()).isNotEmpty();
        assertThat(Run.on(file, "verify", "--json").out()).contains("\"sound\":false");
    }
}
