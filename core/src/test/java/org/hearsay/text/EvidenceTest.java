package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final String TEXT = "Two 🚒 left Larnby.";

    @Test
    void quotesWhatStandsInTheText() {
        Evidence evidence = Evidence.in(TEXT, List.of(new Span(12, 18), new Span(0, 6), new Span(0, 6)));
        assertThat(evidence.passages()).extracting(Evidence.Passage::quote).containsExactly("Two 🚒", "Larnby");
        assertThat(evidence.extent()).isEqualTo(new Span(0, 18));
    }

    @Test
    void cannotBeMadeOfNothing() {
        assertThatThrownBy(() -> Evidence.in(TEXT, List.of())).hasMessageContaining("at least one span");
        assertThatThrownBy(() -> Evidence.in(TEXT, new Span(3, 3))).hasMessageContaining("not in a text");
    }

    @Test
    void cannotPointOutsideTheText() {
        assertThatThrownBy(() -> Evidence.in(TEXT, new Span(0, TEXT.length() + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not in a text of " + TEXT.length() + " characters");
    }
}
