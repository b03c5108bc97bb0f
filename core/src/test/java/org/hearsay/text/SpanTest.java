package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void isHalfOpen() {
        Span span = new Span(2, 5);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.overlaps(new Span(5, 9))).isFalse();
        assertThat(span.overlaps(new Span(4, 9))).isTrue();
        assertThat(span.in("abcdefg")).isEqualTo("cde");
    }

    @Test
    void cannotRunBackwards() {
        assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("[3, 2)");
        assertThatThrownBy(() -> new Span(-1, 2)).hasMessageContaining("[-1, 2)");
    }

    @Test
    void coversBoth() {
        assertThat(Span.covering(new Span(4, 6), new Span(1, 2))).isEqualTo(new Span(1, 6));
    }
}
