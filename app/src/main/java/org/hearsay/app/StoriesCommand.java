package org.hearsay.app;

import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay stories}. */
@Command(
        name = "stories",
        description = "List the stories that articles belong to.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay stories")
final class StoriesCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final LinkOptions narrowing = new LinkOptions();

    @Mixin
    private final Listing listing = new Listing();

    StoriesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = session.openForReading()) {
            session.warnOfStaleLinks(ledger);
            listing.print(session, Lists.stories(ledger, narrowing.query(ledger)));
        }
        return ExitCode.FINE;
    }
}
