package org.hearsay.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerStatus;
import org.hearsay.store.ClaimJson;
import picocli.CommandLine.Command;

/** {@code hearsay verify}. */
@Command(
        name = "verify",
        description = {
            "Check the ledger against itself.",
            "%nThe chain of hashes over its entries, its tables against the entries, and every quotation against its article. Ends"
                    + " with 7 where something is wrong."
        })
final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    VerifyCommand(Session session) {
        this.session = session;
    }

    /** What was found. */
    record Verdict(boolean sound, long entries, List<String> faults) {
        Verdict {
            faults = List.copyOf(faults);
        }
    }

    @Override
    public Integer call() {
        try (Ledger ledger = session.openForReading()) {
            List<String> faults = ledger.verify();
            LedgerStatus status = ledger.status();
            if (session.json()) {
                session.console().data(ClaimJson.write(new Verdict(faults.isEmpty(), status.entries(), faults)));
            } else if (faults.isEmpty()) {
                session.console()
                        .line("The ledger is sound: " + status.entries() + " entries, last hash " + status.head());
            } else {
                faults.forEach(session.console()::line);
                session.remark(
                        faults.size() + " faults: put back a copy, or read the reports again into a new ledger.");
            }
            return faults.isEmpty() ? ExitCode.FINE : ExitCode.LEDGER_DAMAGED;
        }
    }
}
