package org.hearsay.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.Explanation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay explain}. */
@Command(
        name = "explain",
        description = {
            "Show why a claim is in the ledger, why claims stand together, or why names are taken to be one actor.",
            "%nOf a claim: its evidence in context, the chain of sources, the rules that made it with the file they stand in, the"
                    + " version of the engine, and its history. Of an occurrence: for each claim the other one that it is most like,"
                    + " with the score and what speaks for and against. Of an actor: how articles name it, which ids were given up"
                    + " for its own, by which rule, and what people decided."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay explain 3f2a9c01",
            "  hearsay explain --occurrence 3f2a9c01",
            "  hearsay explain --actor ivar-holt"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Subject subject = new Subject();

    /** What is explained. */
    private static final class Subject {
        @Parameters(
                arity = "0..1",
                paramLabel = "CLAIM",
                description = "Its id, or at least the first eight digits of it.")
        private @Nullable String claim;

        @Option(
                names = "--occurrence",
                paramLabel = "ID",
                description = "The id of an occurrence or of a claim in it, or at least the first eight digits.")
        private @Nullable String occurrence;

        @Option(names = "--actor", paramLabel = "ID", description = "The id of an actor, in full.")
        private @Nullable String actor;
    }

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = session.openForReading()) {
            String actor = subject.actor;
            String occurrence = subject.occurrence;
            if (actor != null) {
                explain(ledger, actor);
            } else if (occurrence != null) {
                new OccurrenceExplanation(session).print(ledger, occurrence);
            } else {
                explainClaim(ledger, subject.claim == null ? "" : subject.claim);
            }
        }
        return ExitCode.FINE;
    }

    private void explain(Ledger ledger, String actor) {
        List<String> ids = ledger.identities().ids(actor);
        boolean isThere =
                ids.stream().anyMatch(id -> !ledger.identities().names(id).isEmpty())
                        || Stream.of(Facet.ACTOR, Facet.RECIPIENT, Facet.SOURCE)
                                .anyMatch(facet -> ledger.count(ClaimQuery.ALL.with(facet, actor)) > 0);
        if (!isThere) {
            throw FaultCode.NO_SUCH_SUBJECT.at(actor, "no article of " + session.ledgerPath() + " names it");
        }
        ActorExplanation explanation = ActorExplanation.of(ledger, ids);
        if (session.json()) {
            session.console().data(ClaimJson.write(explanation));
        } else {
            new ExplanationPrinter(session.console()).print(explanation);
        }
    }

    private void explainClaim(Ledger ledger, String id) {
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
}
