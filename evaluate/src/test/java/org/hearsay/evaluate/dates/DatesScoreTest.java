package org.hearsay.evaluate.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.hearsay.evaluate.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesScoreTest {
    private static final Offset<Double> CLOSE = within(0.0005);

    @TempDir
    Path folder;

    private void page(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages").resolve(name), "<html><body>" + content + "</body></html>");
    }

    private void truth(String json) throws IOException {
        Files.writeString(folder.resolve("dates.json"), json);
    }

    @Test
    void wrongDaysCountAgainstPrecisionAndMissingOnesAgainstRecall() throws IOException {
        page("right.html", "<time datetime='2031-05-17'>Saturday</time>");
        page("wrong.html", "<time datetime='2031-05-18'>Sunday</time>");
        page("silent.html", "<p>The ferry left Velden at noon.</p>");
        truth("""
                {"https://post.example/right": {"file": "right.html", "date": "2031-05-17"},
                 "https://post.example/wrong": {"file": "wrong.html", "date": "2031-05-17"},
                 "https://post.example/2031/05/17/silent": {"file": "silent.html", "date": "2031-05-17"},
                 "https://post.example/silent": {"file": "silent.html", "date": "2031-05-17"},
                 "https://post.example/gone": {"file": "gone.html", "date": "2031-05-17"}}""");

        Score score = DatesScore.of(folder);

        assertThat(score.set()).isEqualTo("dates");
        assertThat(score.documents()).isEqualTo(5);
        assertThat(score.measures().get("dates.accuracy")).isCloseTo(0.4, CLOSE);
        assertThat(score.measures().get("dates.precision")).isCloseTo(2 / 3.0, CLOSE);
        assertThat(score.measures().get("dates.recall")).isCloseTo(0.5, CLOSE);
        assertThat(score.measures().get("dates.f1")).isCloseTo(4 / 7.0, CLOSE);
    }

    @Test
    void aDayThatIsNoneIsSaid() throws IOException {
        truth("{\"https://post.example/\": {\"file\": \"a.html\", \"date\": \"soon\"}}");

        assertThatThrownBy(() -> DatesScore.of(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("https://post.example/");
    }
}
