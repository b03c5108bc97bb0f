package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.ClaimKind;
import org.hearsay.event.EventType;
import org.hearsay.event.Realis;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.junit.jupiter.api.Test;

class DoubtsTest {
    private static ClaimRecord event(Realis realis, List<ClaimRecord.Participant> actors) {
        return new ClaimRecord(
                "c",
                ClaimKind.EVENT,
                ClaimStatus.MACHINE,
                new ClaimRecord.ArticleRef("a", "Torvik Courier", null, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                new ClaimRecord.Event(
                        EventType.AID,
                        null,
                        List.of(),
                        null,
                        realis,
                        new ClaimRecord.Cue("sent", 0, 4),
                        actors,
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                null,
                null,
                null,
                null,
                new ClaimRecord.MadeBy("1", List.of()));
    }

    @Test
    void namesWhatIsHardToReadAndNothingElse() {
        ClaimRecord.Participant velland = new ClaimRecord.Participant("Velland", "VEL", 0, 7);
        assertThat(Doubts.of(event(Realis.ACTUAL, List.of(velland)))).containsExactly("no time");
        assertThat(Doubts.of(event(Realis.FUTURE, List.of())))
                .containsExactly("nobody takes part", "future", "no time");
    }
}
