package org.hearsay.app.server;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.actor.SourceType;
import org.hearsay.app.Reports;
import org.hearsay.event.EventType;
import org.hearsay.event.Measure;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Links;
import org.hearsay.store.SqliteLedger;

/** A server over the sample ledger, with links, on a free port. */
final class ServedLedger implements AutoCloseable {
    static final String TOLL = Reports.tollClaim(Reports.tollArticle()).id();

    final HearsayServer server;
    final Client client;
    final Ledger ledger;

    ServedLedger(Path folder) {
        Path file = Reports.ledger(folder);
        try (SqliteLedger writer = SqliteLedger.open(file)) {
            writer.replaceLinks(links());
        }
        ledger = SqliteLedger.openReadOnly(file);
        server = HearsayServer.start(ledger, 0);
        client = new Client(server);
    }

    static Links links() {
        String article = Reports.tollArticle().id().value();
        List<String> claims = List.of(TOLL);
        return new Links(
                List.of(),
                List.of(new Links.Origin("MAR:GOV", "Marn", SourceType.GOVERNMENT, claims, List.of("Torvik Courier"))),
                List.of(new Links.Occurrence(
                        TOLL,
                        "soldiers of Velland killed",
                        EventType.ASSAULT,
                        Links.Status.CLAIMED,
                        List.of(),
                        List.of("VEL:MIL"),
                        "torvik",
                        LocalDate.of(2024, 2, 1),
                        LocalDate.of(2024, 2, 29),
                        claims,
                        List.of(article),
                        List.of("Torvik Courier"),
                        List.of("MAR:GOV"),
                        article)),
                List.of(new Links.FigureLine(
                        TOLL,
                        TOLL,
                        Measure.KILLED,
                        "soldiers of Velland",
                        new BigDecimal(550),
                        new BigDecimal(600),
                        new BigDecimal(650),
                        List.of(new Links.FigureValue(
                                TOLL, "Around 600", "MAR:GOV", "Torvik Courier", LocalDate.of(2024, 3, 5), null)),
                        List.of("only one origin"))),
                List.of(new Links.Conflict(
                        "killed:" + TOLL,
                        TOLL,
                        "figure",
                        Measure.KILLED,
                        List.of(
                                new Links.Side("600", claims, List.of("MAR:GOV")),
                                new Links.Side("none", claims, List.of("VEL:GOV"))),
                        "the intervals do not meet")),
                List.of(new Links.Story(
                        article,
                        "Velland counts its dead",
                        LocalDate.of(2024, 3, 5),
                        LocalDate.of(2024, 3, 5),
                        List.of(article),
                        claims)));
    }

    @Override
    public void close() {
        server.close();
        ledger.close();
    }
}
