package org.hearsay.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.actor.SourceType;
import org.hearsay.article.Article;
import org.hearsay.event.EventType;
import org.hearsay.event.Measure;
import org.hearsay.ledger.Links;

/** Hand-made links between the claims of {@link Reports}. */
final class LinkedReports {
    private LinkedReports() {}

    static Links links() {
        Article article = Reports.article();
        String toll = Reports.toll(article).id();
        String denial = Reports.denial(article).id();
        String story = article.id().value();
        return new Links(
                List.of(new Links.Copy(article.id().value(), "f".repeat(64), Links.Copy.Extent.NEAR, 0.00001)),
                List.of(new Links.Origin(
                        "MAR:GOV", "Marn", SourceType.GOVERNMENT, List.of(toll), List.of("Torvik Courier"))),
                List.of(occurrence(toll, List.of(toll), story)),
                List.of(new Links.FigureLine(
                        toll,
                        toll,
                        Measure.KILLED,
                        "soldiers of Velland",
                        new BigDecimal(550),
                        new BigDecimal("600"),
                        null,
                        List.of(new Links.FigureValue(
                                toll, "Around 600", "MAR:GOV", "Torvik Courier", LocalDate.of(2024, 3, 5), null)),
                        List.of("one origin"))),
                List.of(new Links.Conflict(
                        "killed:" + toll,
                        toll,
                        "polarity",
                        Measure.KILLED,
                        List.of(
                                new Links.Side("600", List.of(toll), List.of("MAR:GOV")),
                                new Links.Side("0", List.of(denial), List.of("ministry"))),
                        "one denies what the other states")),
                List.of(new Links.Story(
                        story,
                        "Velland counts its dead",
                        LocalDate.of(2024, 3, 5),
                        null,
                        List.of(article.id().value()),
                        List.of(toll))));
    }

    static Links.Occurrence occurrence(String id, List<String> claims, String story) {
        return new Links.Occurrence(
                id,
                "Around 600 soldiers were killed",
                EventType.ASSAULT,
                Links.Status.DISPUTED,
                List.of("MAR:MIL"),
                List.of("VEL:MIL"),
                "torvik",
                LocalDate.of(2024, 2, 1),
                LocalDate.of(2024, 2, 29),
                claims,
                List.of(),
                List.of("Torvik Courier"),
                List.of("MAR:GOV"),
                story);
    }
}
