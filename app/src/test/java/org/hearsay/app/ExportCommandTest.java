package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.app.export.CsvClaims;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.ClaimColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    Path folder;

    @Test
    void jsonLinesAreSortedById() {
        List<String> ids = Run.on(Reports.ledger(folder), "export").lines().stream()
                .map(line -> ClaimJson.read(line, ClaimRecord.class).id())
                .toList();
        assertThat(ids).hasSize(3).isSorted();
    }

    @Test
    void csvHasARowForEachClaimAndTheNamedColumns() throws IOException {
        Run run = Run.on(Reports.ledger(folder), "export", "--format", "csv");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(run.out()))
                .getRecords();
        assertThat(rows).hasSize(3).allMatch(row -> row.size() == ClaimColumns.values().length);
        CSVRecord toll = rows.stream()
                .filter(row -> row.get("kind").equals("event"))
                .findFirst()
                .orElseThrow();
        assertThat(toll.get("value")).isEqualTo("600");
        assertThat(toll.get("low")).isEqualTo("550");
        assertThat(toll.get("recipient_ids")).isEqualTo("VEL:MIL");
        assertThat(toll.get("time_from")).isEqualTo("2024-02-01");
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsMadeHarmless() {
        assertThat(Run.on(Reports.ledger(folder), "export", "--format", "csv").out())
                .contains("'=Evil & ")
                .doesNotContain(",=Evil");
        assertThat(CsvClaims.harmless("@SUM(1)")).isEqualTo("'@SUM(1)");
        assertThat(CsvClaims.harmless("+1")).isEqualTo("'+1");
        assertThat(CsvClaims.harmless("600")).isEqualTo("600");
        assertThat(CsvClaims.harmless("")).isEmpty();
    }

    @Test
    void anUnknownFormatIsMisuse() {
        assertThat(Run.on(Reports.ledger(folder), "export", "--format", "xml").code())
                .isEqualTo(2);
    }
}
