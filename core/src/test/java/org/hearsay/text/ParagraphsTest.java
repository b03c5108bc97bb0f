package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private static List<String> of(String text) {
        return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
    }

    @Test
    void takesEachLineWhereLinesEndSentences() {
        assertThat(of("One.\nTwo.\n\n Three. \nFour.\n")).containsExactly("One.", "Two.", "Three.", "Four.");
    }

    @Test
    void joinsWrappedLinesUpToTheEmptyLine() {
        String text =
                "The ministry said on\nMonday that a column\nhad left the\nbarracks.\n\nNobody answered\nthe telephone.";
        assertThat(of(text))
                .containsExactly(
                        "The ministry said on\nMonday that a column\nhad left the\nbarracks.",
                        "Nobody answered\nthe telephone.");
    }

    @Test
    void keepsHeadlinesApartFromTheReport() {
        assertThat(of("Column leaves barracks\n\nThe ministry said so.\nNobody answered."))
                .containsExactly("Column leaves barracks", "The ministry said so.", "Nobody answered.");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(of("")).isEmpty();
        assertThat(of(" \n\u00a0\n")).isEmpty();
    }
}
