package org.hearsay.app;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.app.reading.Amendment;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.hearsay.ledger.KeptArticle;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Receipt;
import org.hearsay.store.ClaimJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay amend}. */
@Command(
        name = "amend",
        description = {
            "Correct who published an article, or when.",
            "%nIt is read again; the old reading stays in the history."
        },
        footerHeading = "%nExample:%n",
        footer = "  hearsay amend 3f2a9c01 --published 2025-08-15 --reason \"date in the print edition\"")
final class AmendCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ARTICLE", description = "Its id, or at least the first eight digits of it.")
    private String id = "";

    @Option(names = "--published", paramLabel = "DAY", description = "When it was published, as 2025-08-15.")
    private @Nullable LocalDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String outlet;

    @Option(names = "--by", paramLabel = "NAME", description = "Who amends it (default: the name of the user).")
    private String by = System.getProperty("user.name", "unknown");

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; it stands in the history.")
    private String reason = "not given";

    AmendCommand(Session session) {
        this.session = session;
    }

    /** What was changed. */
    record Amended(String article, String was, int made, int changed, int withdrawn) {}

    @Override
    public Integer call() {
        if (published == null && (outlet == null || outlet.isBlank())) {
            throw FaultCode.USAGE.at("amend", "nothing to amend: give --published or --outlet");
        }
        Models.check();
        // There has to be one: an amendment is no reason to make a ledger.
        try (Ledger ledger = session.openPresentForWriting()) {
            KeptArticle kept = ledger.article(id)
                    .orElseThrow(() -> FaultCode.NO_SUCH_ARTICLE.at(
                            id, "no article, or more than one, of " + session.ledgerPath() + " has it"));
            if (kept.supersededBy() != null) {
                throw FaultCode.SUPERSEDED_ARTICLE.at(id, "it was superseded by " + kept.supersededBy());
            }
            Article amended = amended(kept.article());
            Receipt receipt = new Amendment(ledger, session.engine()).amend(kept, amended, by, reason);
            print(new Amended(
                    amended.id().value(),
                    kept.article().id().value(),
                    receipt.made(),
                    receipt.changed(),
                    receipt.withdrawn()));
        }
        return ExitCode.FINE;
    }

    private Article amended(Article article) {
        Article dated = published == null ? article : article.withPublished(PublicationDate.given(published));
        return outlet == null || outlet.isBlank() ? dated : dated.withOutlet(new Outlet(outlet));
    }

    private void print(Amended amended) {
        if (session.json()) {
            session.console().data(ClaimJson.write(amended));
            return;
        }
        session.console().line("Amended " + amended.article());
        if (!amended.article().equals(amended.was())) {
            session.console().line("  it was " + amended.was() + ", which stays in the ledger, superseded");
        }
        session.console()
                .line("  " + amended.made() + " claims made, " + amended.changed() + " changed, " + amended.withdrawn()
                        + " withdrawn");
    }
}
