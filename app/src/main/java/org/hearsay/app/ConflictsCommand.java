package org.hearsay.app;

import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay conflicts}. */
@Command(
        name = "conflicts",
        description = "List claims that cannot all be true, side by side.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay conflicts --measure killed")
final class ConflictsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final LinkOptions narrowing = new LinkOptions();

    @Mixin
    private final Listing listing = new Listing();

    ConflictsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = session.openForReading()) {
            session.warnOfStaleLinks(ledger);
            listing.print(session, Lists.conflicts(ledger, narrowing.query(ledger)));
        }
        return ExitCode.FINE;
    }
}
