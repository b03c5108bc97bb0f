package org.hearsay.app;

import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay claims}. */
@Command(
        name = "claims",
        description = "List claims: who did what to whom, when, how many, and according to whom.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay claims --type ASSAULT --measure killed --measure wounded",
            "  hearsay claims --source-type intelligence --time 2024",
            "  hearsay claims --json | jq -r .event.type"
        })
final class ClaimsCommand implements Callable<Integer>, FacetOptions.Narrowing {
    private final Session session;
    private final FacetOptions facets = new FacetOptions();

    @Mixin
    private final Listing listing = new Listing();

    @Option(names = "--words", paramLabel = "WORDS", description = "Narrow to claims that hold all these words.")
    private @Nullable String words;

    @Option(names = "--history", description = "List withdrawn and superseded claims, too.")
    private boolean history;

    ClaimsCommand(Session session) {
        this.session = session;
    }

    @Override
    public FacetOptions facets() {
        return facets;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = session.openForReading()) {
            ClaimQuery narrowed = facets.query(ledger);
            ClaimQuery query = new ClaimQuery(words, narrowed.facets(), history, null, narrowed.limit());
            listing.print(session, Lists.claims(ledger, query));
        }
        return ExitCode.FINE;
    }
}
