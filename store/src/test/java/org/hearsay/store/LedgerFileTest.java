package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.LedgerException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be used as a ledger is refused with the remedy, and left as it is. */
class LedgerFileTest {
    @TempDir
    Path folder;

    @Test
    void refusesAMissingFileForReading() {
        assertRefused(Kind.MISSING, () -> SqliteLedger.openReadOnly(file()));
        assertThat(file()).doesNotExist();
    }

    @Test
    void refusesAMissingFolder() {
        assertRefused(Kind.UNREADABLE, () -> SqliteLedger.open(folder.resolve("none/ledger.db")));
    }

    @Test
    void refusesAFolder() {
        assertRefused(Kind.NOT_A_LEDGER, () -> SqliteLedger.open(folder));
    }

    @Test
    void refusesAText() throws IOException {
        Files.writeString(file(), "Dear reader, this is a letter.");
        assertRefused(Kind.NOT_A_LEDGER, () -> SqliteLedger.open(file()));
        assertRefused(Kind.NOT_A_LEDGER, () -> SqliteLedger.openReadOnly(file()));
        assertThat(file()).hasContent("Dear reader, this is a letter.");
    }

    @Test
    void refusesAnotherProgramsDatabase() throws SQLException, IOException {
        sql("CREATE TABLE recipe (name TEXT)");
        byte[] before = Files.readAllBytes(file());
        assertRefused(Kind.NOT_A_LEDGER, () -> SqliteLedger.open(file()));
        assertRefused(Kind.NOT_A_LEDGER, () -> SqliteLedger.openReadOnly(file()));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void refusesALaterVersion() throws SQLException {
        filled();
        sql("INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, script, checksum, installed_by,"
                + " installed_on, execution_time, success FROM flyway_schema_history LIMIT 1");
        assertRefused(Kind.NEWER, () -> SqliteLedger.open(file()));
        assertRefused(Kind.NEWER, () -> SqliteLedger.openReadOnly(file()));
    }

    @Test
    void refusesATruncatedLedger() throws IOException {
        filled();
        try (RandomAccessFile access = new RandomAccessFile(file().toFile(), "rw")) {
            access.setLength(access.length() / 2);
        }
        assertRefused(Kind.DAMAGED, () -> {
            try (SqliteLedger ledger = SqliteLedger.openReadOnly(file())) {
                ledger.claims(ClaimQuery.ALL);
                ledger.verify();
            }
        });
    }

    @Test
    void refusesOverwrittenPages() throws IOException {
        filled();
        try (RandomAccessFile access = new RandomAccessFile(file().toFile(), "rw")) {
            access.seek(4096);
            access.write("overwritten ".repeat(2000).getBytes(StandardCharsets.US_ASCII));
        }
        assertRefused(Kind.DAMAGED, () -> SqliteLedger.open(file()).close());
    }

    @Test
    void completesWhatWasKilledBeforeTheFirstTable() throws IOException, SQLException {
        Files.createFile(file());
        SqliteLedger.open(file()).close();
        SqliteLedger.openReadOnly(file()).close();
        Files.delete(file());
        sql("PRAGMA journal_mode = WAL");
        SqliteLedger.open(file()).close();
        SqliteLedger.openReadOnly(file()).close();
    }

    @Test
    void saysThatAnUnfinishedLedgerIsOlder() throws IOException {
        Files.createFile(file());
        assertRefused(Kind.OLDER, () -> SqliteLedger.openReadOnly(file()));
    }

    @Test
    void makesTheLinksOfAnEarlierVersionAnew() throws SQLException {
        filled();
        unlinked();
        try (SqliteLedger ledger = SqliteLedger.open(file())) {
            assertThat(ledger.linksAreStale()).isTrue();
            assertThat(ledger.heedDecisions()).isZero();
            assertThat(ledger.verify()).isEmpty();
            assertThat(ledger.link()).isEqualTo(1);
            assertThat(ledger.linksAreStale()).isFalse();
            assertThat(ledger.links().occurrences()).isNotEmpty();
            assertThat(ledger.verify()).isEmpty();
        }
    }

    @Test
    void letsOneWriterInAndAnyReader() {
        try (SqliteLedger writer = SqliteLedger.open(file())) {
            assertRefused(Kind.LOCKED, () -> SqliteLedger.open(file()));
            assertRefused(
                    Kind.LOCKED, () -> SqliteLedger.open(folder.resolve("../" + folder.getFileName() + "/ledger.db")));
            try (SqliteLedger reader = SqliteLedger.openReadOnly(file())) {
                writer.keep(Reports.reading());
                assertThat(reader.claims(ClaimQuery.ALL)).hasSize(2);
                assertRefused(Kind.UNWRITABLE, () -> reader.keep(Reports.reading()));
            }
        }
        SqliteLedger.open(file()).close();
    }

    @Test
    void opensNamesWithOddCharacters() {
        Path odd = folder.resolve("what? 100% #1 ü.db");
        try (SqliteLedger ledger = SqliteLedger.open(odd)) {
            ledger.keep(Reports.reading());
        }
        assertThat(odd).exists();
        try (SqliteLedger ledger = SqliteLedger.openReadOnly(odd)) {
            assertThat(ledger.claims(ClaimQuery.ALL)).hasSize(2);
        }
    }

    @Test
    void readsAFileThatNothingCanChange() {
        filled();
        try (Connections immutable = Connections.forReading(file(), true)) {
            assertThat(immutable.<Integer>read(handle -> handle.createQuery("SELECT count(*) FROM claim")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(2);
        }
        assertThat(folder.resolve("ledger.db-shm")).doesNotExist();
    }

    private Path file() {
        return folder.resolve("ledger.db");
    }

    private void filled() {
        try (SqliteLedger ledger = SqliteLedger.open(file())) {
            ledger.keep(Reports.reading());
        }
    }

    /** Takes the file back to the format before links were kept up to date one article at a time. */
    private void unlinked() throws SQLException {
        String added =
                "SELECT 'DROP ' || type || ' ' || name FROM sqlite_schema WHERE type IN ('trigger', 'view', 'table')"
                        + " AND (name GLOB 'link_*' OR name GLOB 'actor_*' OR name = 'article_actor') AND name NOT IN ('link_member', 'link_redirect')"
                        + " ORDER BY type DESC";
        List<String> drops = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery(added)) {
            while (names.next()) {
                drops.add(names.getString(1));
            }
        }
        drops.add("DROP INDEX link_redirect_current");
        drops.add("DELETE FROM flyway_schema_history WHERE version IN ('6', '7')");
        for (String drop : drops) {
            sql(drop);
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void assertRefused(Kind kind, ThrowingCallable opening) {
        assertThatExceptionOfType(LedgerException.class).isThrownBy(opening).satisfies(exception -> {
            assertThat(exception.kind()).isEqualTo(kind);
            assertThat(exception.getMessage())
                    .contains(exception.file().toString())
                    .contains(exception.reason())
                    .endsWith(exception.remedy());
        });
    }
}
