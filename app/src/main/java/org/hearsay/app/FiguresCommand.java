package org.hearsay.app;

import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay figures}. */
@Command(
        name = "figures",
        description = "List the figures of each occurrence: low, best and high, and who says what.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay figures --measure killed")
final class FiguresCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final LinkOptions narrowing = new LinkOptions();

    @Mixin
    private final Listing listing = new Listing();

    FiguresCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = session.openForReading()) {
            session.warnOfStaleLinks(ledger);
            listing.print(session, Lists.figures(ledger, narrowing.query(ledger)));
        }
        return ExitCode.FINE;
    }
}
