package org.hearsay.evaluate.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PetrarchActorsTest {
    @Test
    void aNewNameHasNoneOfTheCodesBefore() {
        PetrarchActors actors = PetrarchActors.of(List.of("NORVIA_ [NOR]", "GRETA_LUND_", "VALDORIA_ [VAL]"));

        assertThat(actors.code("Norvia")).contains("NOR");
        assertThat(actors.code("Greta Lund")).isEmpty();
        assertThat(actors.code("Valdoria")).contains("VAL");
    }

    @Test
    void codesInLinesOfTheirOwnBelongToTheNamesAbove() {
        PetrarchActors actors = PetrarchActors.of(List.of(
                "NORVIA_ [NOR]", "GRETA_LUND_", "+MADAM_LUND_", "\t[VALGOV 050101-091231]", "\t[VALELI >20091231]"));

        assertThat(actors.code("Greta Lund")).contains("VALGOV");
        assertThat(actors.code("Madam Lund")).contains("VALGOV");
    }
}
