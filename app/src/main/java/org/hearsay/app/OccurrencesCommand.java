package org.hearsay.app;

import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay occurrences}. */
@Command(
        name = "occurrences",
        description =
                "List what happened, each once, however many articles report it, and whether it is confirmed or disputed.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay occurrences --actor PRK")
final class OccurrencesCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final LinkOptions narrowing = new LinkOptions();

    @Mixin
    private final Listing listing = new Listing();

    OccurrencesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = session.openForReading()) {
            session.warnOfStaleLinks(ledger);
            listing.print(session, Lists.occurrences(ledger, narrowing.query(ledger)));
        }
        return ExitCode.FINE;
    }
}
