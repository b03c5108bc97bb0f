package org.hearsay.browser;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.actor.ActorKind;
import org.hearsay.actor.SourceType;
import org.hearsay.actor.UnknownActor;
import org.hearsay.attribution.Stance;
import org.hearsay.event.EventType;
import org.hearsay.event.Measure;
import org.hearsay.ledger.Links;
import org.hearsay.store.SqliteLedger;

/** The ledger that the tests look at: a toll that two sources count differently, another toll, a digest, and a hostile report. */
final class DeskLedger {
    static final String HOSTILE_HEADLINE = "\"><script>alert('headline')</script>";
    static final int DIGEST = 24;

    private static final String TOLL =
            "Near Torvik about 600 soldiers of Velland were killed in February, according to Seoul.";
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    private static final String HOSTILE = "Nobody <script>alert(1)</script> & \"fled\" \u202Eesrever\u202C 'Torvik',"
            + " <img src=x onerror=alert(2)> <svg onload=alert(3)><a href=\"javascript:alert(4)\">go</a></svg> said Marn.\n";
    private static final String ARABIC = "قالت وزارة الصحة إن 12 شخصا أصيبوا";

    final String toll;
    final String denial;
    final String engineers;
    final String article;
    final String earlier;
    final String hostile;
    final String story;
    final List<String> digest = new ArrayList<>();

    private DeskLedger(SqliteLedger ledger) {
        Told first = new Told(
                "Torvik Courier",
                "https://courier.example/toll",
                "Velland counts its dead",
                DAY,
                "Velland counts its dead\n\n" + TOLL
                        + "\n\nVelland denied it on Tuesday.\n\nSupport us! Give five crowns a month.\n");
        toll = first.event(new Told.Parts(
                TOLL,
                EventType.ASSAULT,
                "killed",
                null,
                null,
                "soldiers of Velland",
                "VEL:MIL",
                "about 600",
                600,
                "Seoul",
                "KOR:GOV",
                "according to",
                Stance.STATE,
                "February",
                LocalDate.of(2024, 2, 1),
                LocalDate.of(2024, 2, 29)));
        Told before = new Told(
                "Torvik Courier",
                "https://courier.example/toll",
                "Velland counts its dead",
                DAY.minusDays(1),
                "Velland counts its dead\n\nSoldiers of Velland were killed near Torvik in February.\n\nSupport us! Give five"
                        + " crowns a month.\n");
        Told second = new Told(
                "Harbour Gazette",
                "https://gazette.example/30",
                "Ministry gives its own number",
                DAY.plusDays(2),
                "Ministry gives its own number\n\nThe ministry of Velland said 30 soldiers were killed in February.\n");
        denial = second.event(new Told.Parts(
                "The ministry of Velland said 30 soldiers were killed in February.",
                EventType.ASSAULT,
                "killed",
                null,
                null,
                "soldiers",
                "VEL:MIL",
                "30",
                30,
                "ministry of Velland",
                "VEL:GOV",
                "said",
                Stance.STATE,
                "February",
                LocalDate.of(2024, 2, 1),
                LocalDate.of(2024, 2, 29)));
        Told third = new Told(
                "Harbour Gazette",
                "https://gazette.example/9",
                "Engineers die at Orsk bridge",
                DAY.plusDays(9),
                "Engineers die at Orsk bridge\n\nNine engineers were killed at the Orsk bridge on 12 March, the general staff"
                        + " said.\n");
        engineers = third.event(new Told.Parts(
                "Nine engineers were killed at the Orsk bridge on 12 March, the general staff said.",
                EventType.ASSAULT,
                "killed",
                null,
                null,
                "engineers",
                "VEL:MIL",
                "Nine",
                9,
                "general staff",
                "VEL:MIL",
                "said",
                Stance.STATE,
                "12 March",
                LocalDate.of(2024, 3, 12),
                LocalDate.of(2024, 3, 12)));
        Told nasty =
                new Told("=Evil & \"Sons\"", "javascript:alert(3)", HOSTILE_HEADLINE, DAY, HOSTILE + ARABIC + "\n");
        hostile = nasty.statement(HOSTILE.strip());
        nasty.statement(ARABIC);
        ledger.keep(before.reading());
        ledger.keep(first.readingWithNotice("Support us! Give five crowns a month."));
        for (Told told : List.of(second, nasty, digest())) {
            ledger.keep(told.reading());
        }
        ledger.keep(third.readingThatNames(person("ivar-holt", "Ivar Holt"), person("ivar-k-holt", "Ivar K. Holt")));
        article = first.article().id().value();
        earlier = before.article().id().value();
        story = article;
        ledger.replaceLinks(links(List.of(
                first.article().id().value(),
                second.article().id().value(),
                third.article().id().value())));
    }

    private static UnknownActor person(String id, String name) {
        return new UnknownActor(id, name, ActorKind.PERSON, null, null, List.of());
    }

    static DeskLedger in(Path file) {
        try (SqliteLedger ledger = SqliteLedger.open(file)) {
            return new DeskLedger(ledger);
        }
    }

    private Told digest() {
        StringBuilder text = new StringBuilder("A week of talks\n\n");
        for (int i = 1; i <= DIGEST; i++) {
            text.append("Envoy number ")
                    .append(i)
                    .append(" met the minister of Marn on ")
                    .append(i)
                    .append(" March.\n\n");
        }
        Told told = new Told("Gazette Digest", "https://gazette.example/week", "A week of talks", DAY, text.toString());
        for (int i = 1; i <= DIGEST; i++) {
            digest.add(told.event(new Told.Parts(
                    "Envoy number " + i + " met the minister of Marn on " + i + " March.",
                    EventType.CONSULT,
                    "met",
                    "Envoy number " + i,
                    "VEL:GOV",
                    "minister of Marn",
                    "MAR:GOV",
                    null,
                    0,
                    null,
                    null,
                    null,
                    Stance.STATE,
                    i + " March",
                    LocalDate.of(2024, 3, i),
                    LocalDate.of(2024, 3, i))));
        }
        return told;
    }

    private Links links(List<String> articles) {
        List<String> contested = List.of(toll, denial).stream().sorted().toList();
        String big = contested.get(0);
        Links.Occurrence dead = new Links.Occurrence(
                big,
                "soldiers of Velland killed near Torvik",
                EventType.ASSAULT,
                Links.Status.DISPUTED,
                List.of(),
                List.of("VEL:MIL"),
                "torvik",
                LocalDate.of(2024, 2, 1),
                LocalDate.of(2024, 2, 29),
                contested,
                articles.subList(0, 2).stream().sorted().toList(),
                List.of("Harbour Gazette", "Torvik Courier"),
                List.of("KOR:GOV", "VEL:GOV"),
                story);
        Links.Occurrence nine = new Links.Occurrence(
                engineers,
                "engineers killed at the Orsk bridge",
                EventType.ASSAULT,
                Links.Status.CLAIMED,
                List.of(),
                List.of("VEL:MIL"),
                "orsk",
                LocalDate.of(2024, 3, 12),
                LocalDate.of(2024, 3, 12),
                List.of(engineers),
                articles.subList(2, 3),
                List.of("Harbour Gazette"),
                List.of("VEL:MIL"),
                story);
        return new Links(
                List.of(),
                List.of(
                        origin("KOR:GOV", "Seoul", toll),
                        origin("VEL:GOV", "ministry of Velland", denial),
                        origin("VEL:MIL", "general staff", engineers)),
                List.of(dead, nine).stream()
                        .sorted(Comparator.comparing(Links.Occurrence::id))
                        .toList(),
                List.of(figures(big), line(engineers, engineers, 9, "VEL:MIL", "Nine", DAY.plusDays(9))).stream()
                        .sorted(Comparator.comparing(Links.FigureLine::id))
                        .toList(),
                List.of(new Links.Conflict(
                        "killed:" + big,
                        big,
                        "figure",
                        Measure.KILLED,
                        List.of(
                                new Links.Side("600", List.of(toll), List.of("KOR:GOV")),
                                new Links.Side("30", List.of(denial), List.of("VEL:GOV"))),
                        "the intervals do not meet")),
                List.of(new Links.Story(
                        story,
                        "Velland counts its dead",
                        DAY,
                        DAY.plusDays(9),
                        articles.stream().sorted().toList(),
                        List.of(big, engineers).stream().sorted().toList())));
    }

    private Links.FigureLine figures(String occurrence) {
        return new Links.FigureLine(
                occurrence,
                occurrence,
                Measure.KILLED,
                "soldiers of Velland",
                new BigDecimal(30),
                new BigDecimal(600),
                new BigDecimal(650),
                List.of(
                        new Links.FigureValue(toll, "about 600", "KOR:GOV", "Torvik Courier", DAY, null),
                        new Links.FigureValue(denial, "30", "VEL:GOV", "Harbour Gazette", DAY.plusDays(2), null)),
                List.of("two independent origins"));
    }

    private static Links.FigureLine line(
            String claim, String occurrence, int value, String origin, String text, LocalDate day) {
        BigDecimal number = new BigDecimal(value);
        return new Links.FigureLine(
                claim,
                occurrence,
                Measure.KILLED,
                "engineers",
                number,
                number,
                number,
                List.of(new Links.FigureValue(claim, text, origin, "Harbour Gazette", day, null)),
                List.of("only one origin"));
    }

    private static Links.Origin origin(String id, String name, String claim) {
        return new Links.Origin(id, name, SourceType.GOVERNMENT, List.of(claim), List.of("Harbour Gazette"));
    }
}
