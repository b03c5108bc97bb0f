package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever changes the file behind the ledger's back is found out. */
class VerificationTest {
    private static final String UNLOCK = "DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_deleted;";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("ledger.db");
        try (SqliteLedger ledger = SqliteLedger.open(file)) {
            ledger.keep(Reports.reading());
            ledger.replaceLinks(LinkedReports.links());
            assertThat(ledger.verify()).isEmpty();
        }
    }

    private List<String> problemsAfter(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
        try (SqliteLedger ledger = SqliteLedger.openReadOnly(file)) {
            return ledger.verify();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UPDATE article SET text = replace(text, '600', '900')      | outlet, URL or text
                    UPDATE article SET text = replace(text, '600', '900')      | does not stand there
                    UPDATE article SET headline = 'Velland counts nothing'     | reading
                    UPDATE article SET published_from = '2024-03-04'           | reading
                    UPDATE article SET published_from = 'yesterday'            | cannot be read
                    UPDATE article SET superseded_by = id                      | later version
                    UPDATE article SET amended = 1                             | mark of amendment
                    UPDATE article SET engine = 'another'                      | reading
                    UPDATE article SET notices = '{'                           | cannot be read
                    UPDATE claim SET status = 'accepted' WHERE type IS NULL    | status
                    UPDATE claim SET made = 0, status = 'withdrawn'            | making
                    UPDATE claim SET fingerprint = ''                          | fingerprint
                    UPDATE claim SET measure = 'wounded'                       | row
                    UPDATE claim SET outlet = 'Velland Post'                   | outlet
                    DELETE FROM claim_facet WHERE facet = 'stance'             | facets
                    DELETE FROM article_block WHERE block = 'b1'               | reading
                    DELETE FROM claim_text WHERE rowid = 1                     | full-text search
                    UPDATE link SET record = replace(record, '600', '900')     | links
                    DELETE FROM link WHERE kind = 'story'                      | links
                    DELETE FROM link_member WHERE role = 'actor'               | members
                    UPDATE claim_link SET occurrence = 'x'                     | occurrence
                    DELETE FROM claim_link                                     | occurrence
                    DROP TRIGGER entry_is_never_changed                        | trigger
                    """)
    void findsAChangedProjection(String sql, String problem) throws SQLException {
        assertThat(problemsAfter("PRAGMA foreign_keys = OFF; " + sql)).anyMatch(line -> line.contains(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UPDATE entry SET payload = replace(payload, '600', '900')                      | hash
                    UPDATE entry SET "by" = 'nobody' WHERE sequence = 2                            | hash
                    DELETE FROM entry WHERE sequence = 1                                           | is missing
                    DELETE FROM entry WHERE sequence = (SELECT max(sequence) FROM entry)           | links
                    DELETE FROM entry WHERE kind = 'reading'                                       | has no reading
                    UPDATE entry SET hash = previous, previous = hash WHERE sequence = 3           | chain
                    """)
    void findsAChangedEntry(String sql, String problem) throws SQLException {
        assertThat(problemsAfter("PRAGMA foreign_keys = OFF; " + UNLOCK + sql))
                .anyMatch(line -> line.contains(problem));
    }

    @Test
    void refusesToChangeEntries() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> problemsAfter("DELETE FROM entry")))
                .hasMessageContaining("append-only");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> problemsAfter("UPDATE entry SET at = ''")))
                .hasMessageContaining("append-only");
    }

    @Test
    void findsAMissingClaim() throws SQLException {
        assertThat(problemsAfter("PRAGMA foreign_keys = OFF; DELETE FROM claim WHERE number = 1"))
                .anyMatch(line -> line.contains("is in the entries alone"));
    }
}
