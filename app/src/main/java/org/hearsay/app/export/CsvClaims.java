package org.hearsay.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.view.ClaimColumns;

/**
 * Claims as CSV (RFC 4180).
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return for a
 * formula. Texts come from strangers, so such a cell gets an apostrophe in front, as OWASP advises. JSONL has the words unchanged.
 */
public final class CsvClaims {
    private static final String STARTS_FORMULA = "=+-@\t\r＝＋－＠";

    private final CSVPrinter printer;

    /** Begins a table with its header. */
    public CsvClaims(Appendable out) {
        try {
            printer = new CSVPrinter(out, CSVFormat.RFC4180);
            printer.printRecord(ClaimColumns.header());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void add(ClaimRecord claim) {
        try {
            List<String> cells =
                    ClaimColumns.row(claim).stream().map(CsvClaims::harmless).toList();
            printer.printRecord(cells);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns a cell that no spreadsheet takes for a formula. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
