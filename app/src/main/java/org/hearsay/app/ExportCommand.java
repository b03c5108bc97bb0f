package org.hearsay.app;

import java.util.concurrent.Callable;
import org.hearsay.app.export.CsvClaims;
import org.hearsay.app.export.Pages;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.terminal.Console;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay export}. */
@Command(
        name = "export",
        description = {
            "Write all claims that stand, sorted by id.",
            "%nThe same reports read by the same version give the same bytes."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  hearsay export > claims.jsonl", "  hearsay export --format csv > claims.csv"})
final class ExportCommand implements Callable<Integer> {
    /** The forms of an export. */
    enum Format {
        JSONL,
        CSV;

        @Override
        public String toString() {
            return Token.of(this);
        }
    }

    private final Session session;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). In CSV, a cell that a spreadsheet would take for a"
                            + " formula begins with an apostrophe.")
    private Format format = Format.JSONL;

    @Option(names = "--history", description = "Write withdrawn and superseded claims, too.")
    private boolean history;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Console console = session.console();
        ClaimQuery query = new ClaimQuery(null, ClaimQuery.ALL.facets(), history, null, Integer.MAX_VALUE);
        try (Ledger ledger = session.openForReading()) {
            if (format == Format.CSV) {
                CsvClaims csv = new CsvClaims(console.out());
                Pages.forEach(ledger, query, csv::add);
            } else {
                Pages.forEach(ledger, query, claim -> console.data(ClaimJson.write(claim)));
            }
        }
        return ExitCode.FINE;
    }
}
