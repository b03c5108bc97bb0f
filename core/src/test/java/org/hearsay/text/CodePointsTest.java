package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsAPairOfSurrogatesOnce() {
        CodePoints points = CodePoints.of("a🚒b🚒");
        assertThat(points.fromUtf16(new Span(1, 4))).isEqualTo(new Span(1, 3));
        assertThat(points.fromUtf16(6)).isEqualTo(4);
        assertThat(points.toUtf16(new Span(2, 4))).isEqualTo(new Span(3, 6));
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        CodePoints points = CodePoints.of("🚒");
        assertThatThrownBy(() -> points.fromUtf16(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.toUtf16(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void agreesWithTheLibraryOnRandomTexts() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String text = random.ints(random.nextInt(40), 0, 4)
                    .mapToObj(kind -> kind == 0 ? "🚒" : kind == 1 ? "é" : "x")
                    .reduce("", String::concat);
            CodePoints points = CodePoints.of(text);
            for (int i = 0; i <= text.codePointCount(0, text.length()); i++) {
                int utf16 = text.offsetByCodePoints(0, i);
                assertThat(points.toUtf16(i)).as("seed %d, text %s", seed, text).isEqualTo(utf16);
                assertThat(points.fromUtf16(utf16))
                        .as("seed %d, text %s", seed, text)
                        .isEqualTo(i);
            }
        }
    }
}
