package org.hearsay.app;

import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay explain}. */
@Command(
        name = "explain",
        description = {
            "Show why a claim is in the ledger.",
            "%nIts evidence in context, the chain of sources, the rules that made it with the file they stand in, the version of the"
                    + " engine, and its history."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  hearsay explain 3f2a9c01", "  hearsay explain --occurrence 3f2a9c01"})
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "CLAIM",
            description = "Its id, or at least the first eight digits of it; with --occurrence, also the id of one.")
    private String id = "";

    @Option(
            names = "--occurrence",
            description =
                    "Show why the claims of its occurrence stand together: for each, the other one that it is most like, with"
                            + " the score and what speaks for and against.")
    private boolean occurrence;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = session.openForReading()) {
            if (occurrence) {
                new OccurrenceExplanation(session).print(ledger, id);
                return ExitCode.FINE;
            }
            ClaimRecord claim = ledger.claim(id)
                    .orElseThrow(() -> FaultCode.NO_SUCH_CLAIM.at(
                            id, "no claim, or more than one, of " + session.ledgerPath() + " has it"));
            Explanation explanation = Explanation.of(ledger, claim);
            if (session.json()) {
                session.console().data(ClaimJson.write(explanation));
            } else {
                new ExplanationPrinter(session.console()).print(explanation);
            }
        }
        return ExitCode.FINE;
    }
}
