package org.hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.link.HandMade.article;
import static org.hearsay.link.HandMade.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.actor.SourceType;
import org.hearsay.attribution.Stance;
import org.hearsay.claim.Victims;
import org.hearsay.event.Measure;
import org.hearsay.event.Realis;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Links.Conflict;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;
import org.hearsay.quantity.Role;
import org.junit.jupiter.api.Test;

/** Conflicts that were planted in reports on a place that doesn't exist, and reports that differ without conflict. */
class PlantedConflictsTest {
    private static final Linker LINKER = Linker.load();
    private static final LinkArticle POST = article("a1", "The Brenna Post", "2031-03-05", "Tavrin market bombed.");
    private static final LinkArticle HERALD =
            article("a2", "Ostrel Herald", "2031-03-05", "Bomb in the Tavrin market.");
    private static final LinkArticle LATER = article("a3", "Valmark Courier", "2031-03-08", "Tavrin after the bomb.");

    private static HandMade bomb(LinkArticle article, String id) {
        return claim(article, id, "a bomb went off in the market of Tavrin and killed people")
                .in("Tavrin market")
                .to("people", null)
                .on("2031-03-04");
    }

    private static HandMade killed(LinkArticle article, String id, long number, Bound bound) {
        return bomb(article, id).figure(String.valueOf(number), Measure.KILLED, number, bound);
    }

    private static List<Conflict> conflicts(HandMade... claims) {
        List<ClaimRecord> built = new ArrayList<>();
        for (HandMade made : claims) {
            built.add(made.build());
        }
        Links links = LINKER.link(List.of(POST, HERALD, LATER), built);
        assertThat(links.occurrences()).as("all is about one attack").hasSize(1);
        return links.conflicts();
    }

    private static Map<String, List<Conflict>> planted() {
        Map<String, List<Conflict>> planted = new LinkedHashMap<>();
        planted.put(
                "figure: two numbers of one day",
                conflicts(killed(POST, "c1", 12, Bound.EXACT), killed(HERALD, "c2", 20, Bound.EXACT)));
        planted.put(
                "figure: a number below what is certain",
                conflicts(killed(POST, "c1", 25, Bound.AT_LEAST), killed(HERALD, "c2", 20, Bound.EXACT)));
        planted.put(
                "figure: a number above what is possible",
                conflicts(killed(POST, "c1", 30, Bound.EXACT), killed(HERALD, "c2", 20, Bound.AT_MOST)));
        planted.put(
                "figure: fewer, days later, where a count only grows",
                conflicts(killed(POST, "c1", 12, Bound.EXACT), killed(LATER, "c2", 9, Bound.EXACT)));
        planted.put(
                "figure: fewer than thousands",
                conflicts(killed(POST, "c1", 1000, Bound.VAGUE), killed(HERALD, "c2", 400, Bound.EXACT)));
        planted.put(
                "figure: a part that is more than its whole",
                conflicts(
                        killed(POST, "c1", 12, Bound.EXACT),
                        killed(HERALD, "c2", 15, Bound.EXACT).counting("children", Victims.CHILD)));
        planted.put(
                "polarity: who is blamed denies it",
                conflicts(
                        bomb(POST, "c1")
                                .by("Valmark", "XVA:GOV")
                                .says("Brenna", "XBR:GOV", SourceType.GOVERNMENT, Stance.ALLEGE),
                        bomb(HERALD, "c2")
                                .by("Valmark", "XVA:GOV")
                                .says("Valmark", "XVA:GOV", SourceType.GOVERNMENT, Stance.DENY)));
        planted.put(
                "polarity: it did not happen",
                conflicts(
                        bomb(POST, "c1"),
                        bomb(HERALD, "c2")
                                .realis(Realis.NEGATED)
                                .says("the mayor", "tavrin-mayor", SourceType.GOVERNMENT, Stance.STATE)));
        planted.put(
                "actor: two are blamed",
                conflicts(
                        bomb(POST, "c1")
                                .by("Valmark", "XVA:GOV")
                                .says("Brenna", "XBR:GOV", SourceType.GOVERNMENT, Stance.ALLEGE),
                        bomb(HERALD, "c2")
                                .by("Marn", "XMA:GOV")
                                .says("Ostrel", "XOS:GOV", SourceType.GOVERNMENT, Stance.ALLEGE)));
        planted.put(
                "actor: one claims it, another is blamed",
                conflicts(
                        bomb(POST, "c1")
                                .by("Valmark", "XVA:GOV")
                                .says("Brenna", "XBR:GOV", SourceType.GOVERNMENT, Stance.ALLEGE),
                        bomb(HERALD, "c2")
                                .by("Marn", "XMA:REB")
                                .says("Marn", "XMA:REB", SourceType.ARMED_GROUP, Stance.CLAIM_RESPONSIBILITY)));
        planted.put(
                "time: dawn and evening",
                conflicts(
                        bomb(POST, "c1").when("at dawn", "2031-03-04TMO"),
                        bomb(HERALD, "c2").when("in the evening", "2031-03-04TEV")));
        planted.put(
                "time: two hours",
                conflicts(
                        bomb(POST, "c1").when("at 6:15", "2031-03-04T06:15"),
                        bomb(HERALD, "c2").when("at 11 a.m.", "2031-03-04T11:00")));
        planted.put(
                "place: two districts",
                conflicts(
                        killed(POST, "c1", 12, Bound.EXACT).in("Lipan district").by("Valmark", "XVA:GOV"),
                        killed(HERALD, "c2", 12, Bound.EXACT)
                                .in("Dorva district")
                                .by("Valmark", "XVA:GOV")));
        return planted;
    }

    @Test
    void nineInTenPlantedConflictsAreFound() {
        Map<String, List<Conflict>> planted = planted();
        List<String> missed = planted.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .noneMatch(conflict -> entry.getKey().startsWith(conflict.field())))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(1 - missed.size() / (double) planted.size())
                .as("recall; missed %s", missed)
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void aConflictNamesItsClaimsAndOriginsOnEachSide() {
        assertThat(planted().get("time: dawn and evening")).singleElement().satisfies(conflict -> {
            assertThat(conflict.id()).isEqualTo("time:c1");
            assertThat(conflict.sides()).extracting(Links.Side::value).containsExactly("at dawn", "in the evening");
            assertThat(conflict.sides()).extracting(Links.Side::claims).containsExactly(List.of("c1"), List.of("c2"));
            assertThat(conflict.sides())
                    .extracting(Links.Side::origins)
                    .containsExactly(List.of("the-brenna-post"), List.of("ostrel-herald"));
        });
    }

    @Test
    void responsibilityClaimedIsToldFromResponsibilityAscribed() {
        assertThat(planted().get("actor: one claims it, another is blamed"))
                .filteredOn(conflict -> conflict.field().equals("actor"))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.reason())
                        .contains("claims responsibility: XMA:REB")
                        .contains("named by XBR:GOV"));
    }

    @Test
    void whatOnlySoundsDifferentIsNoConflict() {
        assertThat(conflicts(killed(POST, "c1", 9, Bound.AT_LEAST), killed(HERALD, "c2", 12, Bound.EXACT)))
                .as("an open bound")
                .isEmpty();
        assertThat(conflicts(killed(POST, "c1", 1000, Bound.VAGUE), killed(HERALD, "c2", 12_000, Bound.EXACT)))
                .as("a vague plural excludes only what is below it")
                .isEmpty();
        assertThat(conflicts(killed(POST, "c1", 9, Bound.EXACT), killed(LATER, "c2", 12, Bound.EXACT)))
                .as("a toll that rises")
                .isEmpty();
        assertThat(conflicts(
                        killed(POST, "c1", 12, Bound.EXACT),
                        killed(POST, "c2", 3, Bound.EXACT)
                                .counting("children", Victims.CHILD)
                                .as(Role.PART)))
                .as("a part")
                .isEmpty();
        assertThat(conflicts(
                        killed(POST, "c1", 12, Bound.EXACT),
                        bomb(LATER, "c2").figure("two more", Measure.KILLED, 2, Bound.EXACT, Change.BY, null)))
                .as("an increment")
                .isEmpty();
        assertThat(conflicts(
                        bomb(POST, "c1").when("in the evening", "2031-03-04TEV"),
                        bomb(HERALD, "c2").when("at night", "2031-03-04TNI")))
                .as("an evening and a night")
                .isEmpty();
        assertThat(conflicts(
                        bomb(POST, "c1").in("Tavrin district"),
                        bomb(HERALD, "c2").in("the market of Tavrin")))
                .as("a district and a place in it")
                .isEmpty();
    }

    @Test
    void whyFiguresAreNotComparedStandsInTheRecord() {
        Links links = LINKER.link(
                List.of(POST, HERALD),
                List.of(
                        killed(POST, "c1", 12, Bound.EXACT).build(),
                        killed(HERALD, "c2", 3, Bound.EXACT)
                                .counting("children", Victims.CHILD)
                                .build()));

        assertThat(links.conflicts()).isEmpty();
        assertThat(links.figures())
                .anySatisfy(line -> assertThat(line.reasons())
                        .anyMatch(reason -> reason.contains("is not compared") && reason.contains("scope.part")));
    }

    @Test
    void aManShotDeadCountsAsOneAndTheReasonSaysSo() {
        ClaimRecord man = claim(POST, "c1", "a man was shot dead in Tavrin")
                .event(org.hearsay.event.EventType.ASSAULT, "shot")
                .to("man", null)
                .build();

        Links links = LINKER.link(List.of(POST), List.of(man));

        assertThat(man.figure()).as("the claim itself has none").isNull();
        assertThat(links.figures()).singleElement().satisfies(line -> {
            assertThat(line.measure()).isEqualTo(Measure.KILLED);
            assertThat(line.best()).isEqualByComparingTo("1");
            assertThat(line.high()).isNull();
            assertThat(line.reasons()).anyMatch(reason -> reason.contains("person.one"));
        });
    }
}
