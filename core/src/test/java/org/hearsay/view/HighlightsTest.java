package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class HighlightsTest {
    private static List<Segment> cut(String text, Mark... marks) {
        return Highlights.of(text, List.of(marks), List.of(new Span(0, text.length())))
                .get(0);
    }

    @Test
    void overlappingMarksAreCutAtEveryBoundary() {
        List<Segment> segments = cut("abcdef", new Mark(1, 4, Role.CONTENT, "x"), new Mark(3, 6, Role.FIGURE, "y"));
        assertThat(segments).extracting(Segment::text).containsExactly("a", "bc", "d", "ef");
        assertThat(segments).extracting(Segment::roleNames).containsExactly("", "content", "content figure", "figure");
        assertThat(segments.get(2).claims()).containsExactly("x", "y");
    }

    @Test
    void marksCountCodePoints() {
        assertThat(cut("🕊🕊ab", new Mark(2, 3, Role.CUE, "x")))
                .extracting(Segment::text)
                .containsExactly("🕊🕊", "a", "b");
    }

    @Test
    void marksOutsideTheTextOrEmptyAreLeftOut() {
        assertThat(cut(
                        "ab",
                        new Mark(1, 99, Role.CUE, "x"),
                        new Mark(5, 9, Role.TIME, "y"),
                        new Mark(0, 0, Role.PLACE, "z")))
                .extracting(Segment::roleNames)
                .containsExactly("", "cue");
    }

    @Test
    void aMarkRunsOverSeveralParts() {
        List<List<Segment>> parts = Highlights.of(
                "ab\ncd", List.of(new Mark(1, 4, Role.CONTENT, "x")), List.of(new Span(0, 2), new Span(3, 5)));
        assertThat(parts.get(0)).extracting(Segment::text).containsExactly("a", "b");
        assertThat(parts.get(1)).extracting(Segment::text).containsExactly("c", "d");
        assertThat(parts.get(1).get(0).isMarked()).isTrue();
    }

    @Test
    void segmentsAreTheTextWhateverTheMarks() {
        long seed = 20251114;
        Random random = new Random(seed);
        List<Role> roles = List.of(Role.values());
        for (int round = 0; round < 300; round++) {
            String text = "x🕊é ".repeat(random.nextInt(8));
            int length = CodePoints.of(text).fromUtf16(text.length());
            List<Mark> marks = new ArrayList<>();
            for (int i = random.nextInt(9); i > 0; i--) {
                int begin = random.nextInt(length + 3);
                marks.add(new Mark(begin, begin + random.nextInt(9), roles.get(random.nextInt(roles.size())), "c" + i));
            }
            StringBuilder joined = new StringBuilder();
            for (Segment segment : Highlights.of(text, marks, List.of(new Span(0, text.length())))
                    .get(0)) {
                assertThat(segment.begin()).isEqualTo(joined.codePointCount(0, joined.length()));
                assertThat(segment.text()).isNotEmpty();
                joined.append(segment.text());
            }
            assertThat(joined).as("seed %s, round %s", seed, round).hasToString(text);
        }
    }
}
