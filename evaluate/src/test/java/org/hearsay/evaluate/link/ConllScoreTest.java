package org.hearsay.evaluate.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The score of coreference on cases that can be worked out by hand. */
class ConllScoreTest {
    private static final Map<String, String> GOLD = Map.of("a", "x", "b", "x", "c", "x", "d", "y", "e", "z");

    @Test
    void theSameGroupsUnderOtherNamesArePerfect() {
        ConllScore score = ConllScore.of(GOLD, Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "3"));

        assertThat(score.mean()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aGroupThatIsSplitCostsRecall() {
        ConllScore score = ConllScore.of(GOLD, Map.of("a", "1", "b", "1", "c", "4", "d", "2", "e", "3"));

        // MUC: one of two links found, none wrong. B³ recall: (2·2/3 + 1/3 + 1 + 1) / 5 = 11/15.
        assertThat(score.muc()).isCloseTo(2 * 0.5 / 1.5, within(1e-9));
        assertThat(score.b3()).isCloseTo(2 * (11.0 / 15) / (1 + 11.0 / 15), within(1e-9));
        // Entities: 4/5 for the greater half of x, 1 each for y and z, over 4 found and 3 expected.
        assertThat(score.ceaf()).isCloseTo(2 * (2.8 / 4) * (2.8 / 3) / (2.8 / 4 + 2.8 / 3), within(1e-9));
    }

    @Test
    void eventsThatOnlyOneSideHasCost() {
        ConllScore missed = ConllScore.of(GOLD, Map.of("a", "1", "b", "1", "c", "1", "d", "2"));
        ConllScore added = ConllScore.of(GOLD, Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "3", "other", "1"));

        assertThat(missed.b3()).isLessThan(1);
        assertThat(added.b3()).isLessThan(1);
        assertThat(added.muc()).isLessThan(1);
    }

    @Test
    void theBestAssignmentNeedNotTakeTheGreatestFirst() {
        double best = Assignment.best(List.of(
                new Assignment.Edge(0, 0, 0.9),
                new Assignment.Edge(0, 1, 0.8),
                new Assignment.Edge(1, 0, 0.7),
                new Assignment.Edge(5, 6, 0.5)));

        assertThat(best).isCloseTo(0.8 + 0.7 + 0.5, within(1e-9));
    }
}
