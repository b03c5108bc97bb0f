package org.hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.link.HandMade.article;
import static org.hearsay.link.HandMade.claim;

import java.util.List;
import org.hearsay.actor.SourceType;
import org.hearsay.attribution.Stance;
import org.hearsay.event.EventType;
import org.hearsay.event.Measure;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Links.FigureLine;
import org.hearsay.ledger.Links.Occurrence;
import org.hearsay.ledger.Links.Status;
import org.hearsay.quantity.Bound;
import org.junit.jupiter.api.Test;

/** Two reports of one outlet, four months apart, on what one state sent to another. */
class TransferTest {
    private static final LinkArticle SUMMER = article(
            "s",
            "The Brenna Post",
            "2031-08-15",
            "Valmark confirmed that it had deployed soldiers to the front in Ostrel, alongside Marnish troops.");
    private static final LinkArticle WINTER = article(
            "w",
            "The Brenna Post",
            "2031-12-27",
            "Valmark dispatched thousands of troops to Marn's aid, two agencies believe.");

    private static HandMade sent(LinkArticle article, String id, String word, String quote) {
        return claim(article, id, quote).event(EventType.AID, word).by("Valmark", "XVA:GOV");
    }

    private static HandMade agencies(HandMade made) {
        return made.says("Brennan", "XBR:SPY", SourceType.INTELLIGENCE, Stance.STATE)
                .says("northern intelligence agencies", null, SourceType.INTELLIGENCE, Stance.STATE);
    }

    private static final ClaimRecord CONFIRMED_IN_SUMMER = sent(
                    SUMMER, "c1", "deployed", "it had deployed some of its soldiers near Ostrel, beside Marnish troops")
            .thing("some of its soldiers")
            .in("the front line in Ostrel")
            .saysAt(
                    "Valmark",
                    "XVA:GOV",
                    SourceType.GOVERNMENT,
                    Stance.CONFIRM,
                    HandMade.time("2031-04-01", "2031-04-30"))
            .at(100)
            .build();
    private static final ClaimRecord NUMBERED = agencies(
                    sent(SUMMER, "c2", "sent", "Valmark sent more than 10,000 soldiers to Marn's Kelt region in 2030")
                            .thing("soldiers")
                            .in("Kelt")
                            .on("2030-01-01", "2030-12-31")
                            .figure("more than 10,000", Measure.DEPLOYED, 10_000, Bound.MORE_THAN))
            .at(300)
            .build();
    private static final ClaimRecord SHELLS = agencies(
                    sent(SUMMER, "c3", "sent", "together with artillery shells, missiles and long-range rocket systems")
                            .thing("artillery shells")
                            .thing("missiles")
                            .thing("long-range rocket systems")
                            .on("2030-01-01", "2030-12-31"))
            .at(400)
            .build();
    private static final ClaimRecord VAGUE = agencies(
                    sent(WINTER, "c4", "dispatched", "Valmark dispatched thousands of troops to Marn's aid")
                            .thing("troops")
                            .to("Marn", "XMA:GOV")
                            .figure("thousands", Measure.DEPLOYED, 1000, Bound.VAGUE))
            .at(100)
            .build();
    private static final ClaimRecord CONFIRMED_IN_WINTER = sent(
                    WINTER, "c5", "deployed", "it had deployed troops to support Marn's military campaign in Ostrel")
            .thing("troops")
            .saysAt(
                    "Valmark",
                    "XVA:GOV",
                    SourceType.GOVERNMENT,
                    Stance.CONFIRM,
                    HandMade.time("2031-04-01", "2031-04-30"))
            .at(300)
            .build();
    private static final ClaimRecord ENGINEERS = sent(
                    WINTER, "c6", "sent", "its troops went to Kelt to clear mines in August 2031")
            .thing("troops")
            .in("Kelt")
            .on("2031-08-01", "2031-08-31")
            .saysAt(
                    "Valmark",
                    "XVA:GOV",
                    SourceType.GOVERNMENT,
                    Stance.ADMIT,
                    HandMade.time("2031-12-01", "2031-12-26"))
            .at(400)
            .build();
    private static final ClaimRecord SHELLS_AGAIN = sent(
                    WINTER, "c7", "sent", "Valmark shipped artillery shells, missiles and long-range rocket systems")
            .thing("artillery shells")
            .thing("missiles")
            .thing("long-range rocket systems")
            .at(600)
            .build();

    private static final Links LINKS = Linker.load()
            .link(
                    List.of(SUMMER, WINTER),
                    List.of(
                            CONFIRMED_IN_SUMMER,
                            NUMBERED,
                            SHELLS,
                            VAGUE,
                            CONFIRMED_IN_WINTER,
                            ENGINEERS,
                            SHELLS_AGAIN));

    @Test
    void theTroopsAreOneOccurrenceThatTheSenderConfirms() {
        Occurrence troops = LINKS.occurrences().get(0);
        assertThat(troops.claims()).containsExactly("c1", "c2", "c4", "c5");
        assertThat(troops.status()).isEqualTo(Status.CONFIRMED);
        assertThat(troops.origins())
                .containsExactly("XBR:SPY", "XVA:GOV", "northern-intelligence-agencies@the-brenna-post");
    }

    @Test
    void thousandsAndMoreThanTenThousandAgree() {
        assertThat(LINKS.conflicts()).isEmpty();
        assertThat(LINKS.figures()).singleElement().satisfies(line -> {
            assertThat(line.measure()).isEqualTo(Measure.DEPLOYED);
            assertThat(line.low()).isEqualByComparingTo("10001");
            assertThat(line.high()).isNull();
        });
        assertThat(LINKS.figures()).extracting(FigureLine::occurrence).containsExactly("c1");
    }

    @Test
    void theEngineersAndTheShellsAreOccurrencesOfTheirOwn() {
        assertThat(LINKS.occurrences())
                .extracting(Occurrence::claims)
                .containsExactlyInAnyOrder(List.of("c1", "c2", "c4", "c5"), List.of("c3", "c7"), List.of("c6"));
    }
}
