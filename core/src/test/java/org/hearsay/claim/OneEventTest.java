package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.actor.Actor;
import org.hearsay.actor.ActorKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.EventType;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.text.Evidence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One event of an article, told in several places, is one claim. */
class OneEventTest {
    private static final String TEXT =
            "Norvia attacks Valdoria. Norvia attacked Valdoria in Larnby. Kestria attacked Valdoria.";
    private static final Actor NORVIA = state("NOR");
    private static final Actor VALDORIA = state("VAL");
    private static final Actor KESTRIA = state("KES");

    private static Actor state(String code) {
        return new Actor(code, code, ActorKind.STATE, code, null, null);
    }

    private static Participant participant(int begin, int end, @Nullable Actor actor) {
        Span span = new Span(begin, end);
        return new Participant(0, span, span.in(TEXT), actor);
    }

    private static Claim claim(int sentence, Span extent, Actor who, Realis realis, @Nullable Participant place) {
        int begin = extent.begin();
        EventMention event = new EventMention(
                sentence,
                1,
                new Span(begin + 7, begin + 14),
                List.of(extent),
                EventType.ASSAULT,
                null,
                List.of(),
                "190",
                realis,
                List.of(participant(begin, begin + 6, who)),
                List.of(participant(begin + 8, begin + 16, VALDORIA)),
                List.of(),
                List.of(),
                place,
                null,
                null,
                null,
                "attack");
        return new Claim(
                ClaimKind.EVENT,
                List.of(event.predicate()),
                Evidence.in(TEXT, List.of(extent)),
                List.of(),
                List.of(),
                event,
                null,
                null,
                List.of("attack"));
    }

    private static final Claim HEADLINE = claim(0, new Span(0, 23), NORVIA, Realis.ACTUAL, null);
    private static final Claim BODY = claim(1, new Span(25, 59), NORVIA, Realis.ACTUAL, participant(53, 59, null));

    @Test
    void headlineAndBodyAreOneClaimWithTheEvidenceOfBoth() {
        assertThat(new OneEvent(TEXT).join(List.of(HEADLINE, BODY)))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.evidence().spans()).containsExactly(new Span(0, 23), new Span(25, 59));
                    assertThat(claim.anchor()).as("the one that says more").isEqualTo(BODY.anchor());
                });
    }

    @Test
    void anotherActorIsAnotherEvent() {
        Claim other = claim(2, new Span(61, 87), KESTRIA, Realis.ACTUAL, null);
        assertThat(new OneEvent(TEXT).join(List.of(HEADLINE, other))).hasSize(2);
    }

    @Test
    void whatIsPlannedIsNotWhatHappened() {
        Claim planned = claim(1, new Span(25, 59), NORVIA, Realis.FUTURE, null);
        assertThat(new OneEvent(TEXT).join(List.of(HEADLINE, planned))).hasSize(2);
    }

    @Test
    void anotherPlaceIsAnotherEvent() {
        Claim elsewhere = claim(2, new Span(25, 59), NORVIA, Realis.ACTUAL, participant(0, 6, null));
        assertThat(new OneEvent(TEXT).join(List.of(BODY, elsewhere))).hasSize(2);
    }
}
