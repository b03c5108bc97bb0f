package org.hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.link.HandMade.article;
import static org.hearsay.link.HandMade.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.actor.SourceType;
import org.hearsay.attribution.Stance;
import org.hearsay.event.EventType;
import org.hearsay.event.Measure;
import org.hearsay.event.Realis;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Links.Conflict;
import org.hearsay.ledger.Links.FigureLine;
import org.hearsay.ledger.Links.Occurrence;
import org.hearsay.ledger.Links.Origin;
import org.hearsay.ledger.Links.Status;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;
import org.hearsay.quantity.Role;
import org.junit.jupiter.api.Test;

/** What linking promises a reader of several reports, on reports about places that don't exist. */
class LinkerTest {
    private static final Linker LINKER = Linker.load();

    private static final LinkArticle MONDAY =
            article("a1", "The Brenna Post", "2031-03-04", "A bomb went off in the market of Tavrin.");
    private static final LinkArticle TUESDAY =
            article("a2", "Ostrel Herald", "2031-03-05", "The toll of the bomb in the market of Tavrin has risen.");
    private static final LinkArticle WEDNESDAY =
            article("a3", "Valmark Courier", "2031-03-06", "Mourners gathered at the market of Tavrin after the bomb.");

    private static HandMade bomb(LinkArticle article, String id) {
        return claim(article, id, "people were killed when a bomb went off in the market of Tavrin")
                .in("Tavrin")
                .to("people", null)
                .on("2031-03-04");
    }

    private static HandMade killed(LinkArticle article, String id, long number) {
        return bomb(article, id).figure(String.valueOf(number), Measure.KILLED, number, Bound.EXACT);
    }

    private static Links link(HandMade... claims) {
        List<ClaimRecord> built = new ArrayList<>();
        for (HandMade made : claims) {
            built.add(made.build());
        }
        return LINKER.link(List.of(MONDAY, TUESDAY, WEDNESDAY), built);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    @Test
    void aTollThatRisesFromReportToReportIsOneOccurrenceWithoutConflict() {
        Links links = link(killed(MONDAY, "c1", 5), killed(TUESDAY, "c2", 9), killed(WEDNESDAY, "c3", 12));

        assertThat(links.occurrences()).singleElement().satisfies(occurrence -> {
            assertThat(occurrence.id()).isEqualTo("c1");
            assertThat(occurrence.claims()).containsExactly("c1", "c2", "c3");
            assertThat(occurrence.status()).isEqualTo(Status.REPORTED);
            assertThat(occurrence.origins()).containsExactly("ostrel-herald", "the-brenna-post", "valmark-courier");
        });
        FigureLine line = links.figures().get(0);
        assertThat(line.best()).isEqualByComparingTo(number(12));
        assertThat(line.low()).isEqualByComparingTo(number(12));
        assertThat(line.values()).extracting(Links.FigureValue::supersededBy).containsExactly("c2", "c3", null);
        assertThat(line.reasons()).anyMatch(reason -> reason.contains("only grows"));
        assertThat(links.conflicts()).isEmpty();
    }

    @Test
    void differentNumbersOfOneDayFromTwoOriginsConflict() {
        Links links = link(
                killed(MONDAY, "c1", 5).says("police", "tavrin-police", SourceType.POLICE, Stance.STATE),
                killed(MONDAY, "c2", 9).says("witnesses", null, SourceType.WITNESS, Stance.STATE));

        assertThat(links.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.id()).isEqualTo("killed:c1");
            assertThat(conflict.sides()).hasSize(2);
            assertThat(conflict.sides().get(0).origins()).containsExactly("tavrin-police");
            assertThat(conflict.sides().get(1).origins()).containsExactly("witnesses@the-brenna-post");
        });
        FigureLine line = links.figures().get(0);
        assertThat(line.low()).isEqualByComparingTo(number(5));
        assertThat(line.best()).as("the police count on the spot").isEqualByComparingTo(number(5));
        assertThat(line.high()).isEqualByComparingTo(number(9));
    }

    @Test
    void aCorrectionByTheSameOriginTakesThePlaceOfItsEarlierFigure() {
        Links links = link(
                killed(MONDAY, "c1", 14).says("police", "tavrin-police", SourceType.POLICE, Stance.STATE),
                killed(TUESDAY, "c2", 11).says("police", "tavrin-police", SourceType.POLICE, Stance.STATE));

        FigureLine line = links.figures().get(0);
        assertThat(line.best()).isEqualByComparingTo(number(11));
        assertThat(line.high()).isEqualByComparingTo(number(11));
        assertThat(line.values().get(0).supersededBy()).isEqualTo("c2");
        assertThat(links.conflicts()).isEmpty();
    }

    @Test
    void aCorrectionThatRetellsTheWrongFigureTakesItsPlace() {
        Links links = link(
                killed(MONDAY, "c1", 35),
                killed(WEDNESDAY, "c2", 35)
                        .saysAt(
                                "The Brenna Post",
                                "the-brenna-post",
                                SourceType.MEDIA,
                                Stance.STATE,
                                HandMade.time("2031-03-04", "2031-03-04")),
                killed(WEDNESDAY, "c3", 31).says("the ministry", "xbr-ministry", SourceType.GOVERNMENT, Stance.STATE));

        assertThat(links.figures().get(0).best()).isEqualByComparingTo(number(31));
        assertThat(links.figures().get(0).values())
                .extracting(Links.FigureValue::supersededBy)
                .contains("c3");
    }

    @Test
    void aNumberIsABetterEstimateThanAFloorThatHoldsIt() {
        Links links = link(
                bomb(MONDAY, "c1")
                        .figure("at least 25", Measure.KILLED, 25, Bound.AT_LEAST)
                        .says("doctors", "tavrin-hospital", SourceType.MEDICAL, Stance.STATE),
                killed(TUESDAY, "c2", 31).says("the ministry", "xbr-ministry", SourceType.GOVERNMENT, Stance.STATE));

        assertThat(links.figures().get(0).best()).isEqualByComparingTo(number(31));
        assertThat(links.figures().get(0).low()).isEqualByComparingTo(number(31));
    }

    @Test
    void aCountUpToAnEarlierMonthIsNotComparedWithALaterOne() {
        LinkArticle autumn = article("a5", "Marn Wire", "2031-10-06", "The toll.");
        LinkArticle later = article("a6", "Ostrel Herald", "2031-10-07", "The toll.");
        ClaimRecord spring = claim(autumn, "c1", "around 600 Valmark soldiers were killed up to April")
                .to("Valmark soldiers", "XVA:MIL")
                .on("2031-04-01", "2031-04-30")
                .figure("around 600", Measure.KILLED, 600, Bound.ABOUT)
                .build();
        ClaimRecord total = claim(later, "c2", "about 2,000 Valmark soldiers have been killed")
                .to("Valmark soldiers", "XVA:MIL")
                .figure("about 2,000", Measure.KILLED, 2000, Bound.ABOUT)
                .build();

        Links links = LINKER.link(List.of(autumn, later), List.of(spring, total));

        assertThat(links.occurrences()).hasSize(1);
        assertThat(links.figures()).hasSize(2);
        assertThat(links.conflicts()).isEmpty();
    }

    @Test
    void anUnnamedInstitutionIsOneOriginWithinAStory() {
        Links links = link(
                killed(MONDAY, "c1", 5).says("the health ministry", null, SourceType.GOVERNMENT, Stance.STATE),
                killed(TUESDAY, "c2", 5).says("the health ministry", null, SourceType.GOVERNMENT, Stance.STATE),
                killed(MONDAY, "c3", 5).says("witnesses", null, SourceType.WITNESS, Stance.STATE),
                killed(TUESDAY, "c4", 5).says("witnesses", null, SourceType.WITNESS, Stance.STATE));

        assertThat(links.origins())
                .extracting(Origin::id)
                .containsExactly("health-ministry@story-a1", "witnesses@ostrel-herald", "witnesses@the-brenna-post");
    }

    @Test
    void aLowerCountFromAnotherOriginStaysAConflict() {
        Links links = link(killed(MONDAY, "c1", 14), killed(WEDNESDAY, "c2", 6));

        assertThat(links.conflicts()).extracting(Conflict::field).containsExactly("figure");
    }

    @Test
    void openBoundsAndVaguePluralsExcludeOnlyWhatIsBelowThem() {
        Links links = link(
                bomb(MONDAY, "c1").figure("at least nine", Measure.KILLED, 9, Bound.AT_LEAST),
                killed(MONDAY, "c2", 12).says("police", "tavrin-police", SourceType.POLICE, Stance.STATE),
                bomb(TUESDAY, "c3").figure("dozens", Measure.WOUNDED, 12, Bound.VAGUE),
                bomb(TUESDAY, "c4")
                        .figure("more than 100", Measure.WOUNDED, 100, Bound.MORE_THAN)
                        .says("medics", "tavrin-hospital", SourceType.MEDICAL, Stance.STATE));

        assertThat(links.conflicts()).isEmpty();
        assertThat(links.figures()).extracting(FigureLine::measure).containsExactly(Measure.KILLED, Measure.WOUNDED);
        assertThat(links.figures().get(0).low()).isEqualByComparingTo(number(12));
        assertThat(links.figures().get(1).low()).isEqualByComparingTo(number(101));
        assertThat(links.figures().get(1).high()).isNull();
    }

    @Test
    void anIncrementAddsOnceHoweverManyRepeatIt() {
        Links links = link(
                killed(MONDAY, "c1", 5),
                bomb(TUESDAY, "c2").figure("two more", Measure.KILLED, 2, Bound.EXACT, Change.BY, null),
                bomb(WEDNESDAY, "c3")
                        .figure("two more", Measure.KILLED, 2, Bound.EXACT, Change.BY, null)
                        .says("the herald", "ostrel-herald", SourceType.MEDIA, Stance.STATE));

        assertThat(links.figures())
                .singleElement()
                .satisfies(line -> assertThat(line.best()).isEqualByComparingTo(number(7)));
    }

    @Test
    void aPartAFormerValueAndARateAreNoTotals() {
        Links links = link(
                killed(MONDAY, "c1", 33),
                bomb(TUESDAY, "c2")
                        .figure("14", Measure.KILLED, 14, Bound.EXACT)
                        .as(Role.PART),
                bomb(TUESDAY, "c3")
                        .figure("22", Measure.KILLED, 22, Bound.EXACT)
                        .as(Role.FORMER),
                bomb(TUESDAY, "c4")
                        .figure("three", Measure.KILLED, 3, Bound.EXACT)
                        .as(Role.RATE));

        assertThat(links.conflicts()).isEmpty();
        assertThat(links.figures())
                .singleElement()
                .satisfies(line -> assertThat(line.best()).isEqualByComparingTo(number(33)));
    }

    @Test
    void figuresOfTwoUnitsAreNotCompared() {
        ClaimRecord.Scope unit = new ClaimRecord.Scope("the third sapper company", null, null);
        Links links = link(
                bomb(MONDAY, "c1").figure("nine", Measure.KILLED, 9, Bound.EXACT, Change.NONE, unit),
                killed(MONDAY, "c2", 600).says("a ministry", "xva-ministry", SourceType.GOVERNMENT, Stance.STATE));

        assertThat(links.figures()).hasSize(2);
        assertThat(links.conflicts()).isEmpty();
    }

    @Test
    void twoAttacksInOneTownOnTwoDaysStayTwo() {
        LinkArticle both = article("a4", "Marn Wire", "2031-03-07", "Two bombs on two days.");
        ClaimRecord first = killed(both, "c1", 5).on("2031-03-04").build();
        ClaimRecord second = killed(both, "c2", 7).on("2031-03-05").build();
        ClaimRecord undated = claim(both, "c3", "people were killed in the market of Tavrin")
                .in("Tavrin")
                .to("people", null)
                .build();
        ClaimRecord elsewhere = killed(MONDAY, "c4", 5).build();

        Links links = LINKER.link(List.of(both, MONDAY), List.of(first, second, undated, elsewhere));

        assertThat(links.occurrences()).hasSize(2);
        assertThat(occurrenceOf(links, "c1").claims()).contains("c4").doesNotContain("c2");
        assertThat(occurrenceOf(links, "c2").claims()).doesNotContain("c1", "c4");
    }

    @Test
    void oneAttackSpeltWithThreeNamesIsOne() {
        Links links = link(
                killed(MONDAY, "c1", 5).in("Severny Ostrel"),
                killed(TUESDAY, "c2", 5).in("Severnyy Ostrel"),
                killed(WEDNESDAY, "c3", 5).in("the Severnyi Ostrel district"));

        assertThat(links.occurrences()).hasSize(1);
    }

    @Test
    void whatIsOrderedIsNotWhatHappened() {
        Links links = link(killed(MONDAY, "c1", 5), killed(MONDAY, "c2", 5).realis(Realis.ORDERED));

        assertThat(links.occurrences()).hasSize(2);
    }

    @Test
    void aDenialMakesAnOccurrenceDisputedAndNamesBothSides() {
        Links links = link(
                bomb(MONDAY, "c1")
                        .by("Valmark", "XVA:GOV")
                        .says("Brenna", "XBR:GOV", SourceType.GOVERNMENT, Stance.ALLEGE),
                bomb(TUESDAY, "c2")
                        .by("Valmark", "XVA:GOV")
                        .says("Valmark", "XVA:GOV", SourceType.GOVERNMENT, Stance.DENY));

        assertThat(links.occurrences())
                .singleElement()
                .satisfies(occurrence -> assertThat(occurrence.status()).isEqualTo(Status.DISPUTED));
        assertThat(links.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.field()).isEqualTo("polarity");
            assertThat(conflict.sides())
                    .extracting(Links.Side::origins)
                    .containsExactly(List.of("XBR:GOV"), List.of("XVA:GOV"));
        });
    }

    @Test
    void aCopyAddsAnOutletAndNoOrigin() {
        String wire = "A bomb went off in the market of Tavrin on Monday and killed five people, the mayor said."
                + " Windows broke three streets away, and stalls burned until the evening while the fire brigade"
                + " pumped water from the river. The market had been open for two hours when it happened.";
        LinkArticle original = article("b2", "Marn Wire", "2031-03-04", wire);
        LinkArticle copy = article("b1", "Ostrel Herald", "2031-03-05", "Five dead in Tavrin\n\n" + wire);

        Links links = LINKER.link(
                List.of(copy, original),
                List.of(killed(original, "c1", 5).build(), killed(copy, "c2", 5).build()));

        assertThat(links.copies()).singleElement().satisfies(found -> {
            assertThat(found.article()).isEqualTo("b1");
            assertThat(found.of()).isEqualTo("b2");
        });
        assertThat(links.origins()).extracting(Origin::id).containsExactly("marn-wire");
        assertThat(links.occurrences()).singleElement().satisfies(occurrence -> {
            assertThat(occurrence.origins()).containsExactly("marn-wire");
            assertThat(occurrence.outlets()).containsExactly("Marn Wire", "Ostrel Herald");
        });
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        List<LinkArticle> articles = new ArrayList<>(List.of(MONDAY, TUESDAY, WEDNESDAY));
        List<ClaimRecord> claims = new ArrayList<>();
        Random numbers = new Random(31);
        for (int i = 0; i < 120; i++) {
            LinkArticle article = articles.get(numbers.nextInt(3));
            HandMade made = killed(article, "c" + i, 1 + numbers.nextInt(6))
                    .in("Place" + (char) ('a' + numbers.nextInt(5)))
                    .on("2031-03-0" + (1 + numbers.nextInt(4)));
            claims.add((numbers.nextBoolean() ? made : made.event(EventType.MOBILIZE, "sent")).build());
        }
        Links expected = LINKER.link(articles, claims);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(articles, new Random(seed));
            Collections.shuffle(claims, new Random(seed));
            assertThat(LINKER.link(articles, claims)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static Occurrence occurrenceOf(Links links, String claim) {
        return links.occurrences().stream()
                .filter(occurrence -> occurrence.claims().contains(claim))
                .findFirst()
                .orElseThrow();
    }
}
