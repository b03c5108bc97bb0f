package org.hearsay.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsPageTest {
    private static String marks(List<String> before, List<String> after) {
        StringBuilder marks = new StringBuilder();
        VersionsPage.compare(before, after)
                .forEach(line -> marks.append(line.gone() ? "-" : line.added() ? "+" : "=")
                        .append(line.text()));
        return marks.toString();
    }

    @Test
    void paragraphsAreKeptGoneOrNew() {
        assertThat(marks(List.of("a", "b", "c"), List.of("a", "x", "c", "d"))).isEqualTo("=a-b+x=c+d");
        assertThat(marks(List.of("a"), List.of("a"))).isEqualTo("=a");
        assertThat(marks(List.of(), List.of("a"))).isEqualTo("+a");
        assertThat(marks(List.of("a", "b"), List.of())).isEqualTo("-a-b");
    }
}
