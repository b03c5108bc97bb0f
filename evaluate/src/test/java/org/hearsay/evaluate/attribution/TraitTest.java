package org.hearsay.evaluate.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class TraitTest {
    private static final String TEXT = "She said it fell. “Run,” Tom cried. “Now.” It was said that “all” was well.";

    private static List<Span> places(String... words) {
        return Arrays.stream(words)
                .map(word -> new Span(TEXT.indexOf(word), TEXT.indexOf(word) + word.length()))
                .toList();
    }

    private static Set<Trait> of(List<Span> source, String cue, String... content) {
        return Trait.of(ScoringTokens.of(TEXT), new Relation(source, places(cue), places(content)));
    }

    @Test
    void tellsAPronoun() {
        assertThat(of(places("She"), "said", "it fell")).containsExactlyInAnyOrder(Trait.INDIRECT, Trait.PRONOUN);
    }

    @Test
    void tellsContentThatGoesOnInAnotherSentence() {
        assertThat(of(places("Tom"), "cried", "“Run,”")).containsExactly(Trait.DIRECT);
        assertThat(of(places("Tom"), "cried", "“Run,”", "“Now.”"))
                .containsExactlyInAnyOrder(Trait.DIRECT, Trait.CROSS_SENTENCE);
    }

    @Test
    void tellsAMissingSource() {
        assertThat(of(List.of(), "was said", "that “all” was well"))
                .containsExactlyInAnyOrder(Trait.MIXED, Trait.NO_SOURCE);
    }
}
