package org.hearsay.evaluate.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.evaluate.Score;
import org.hearsay.language.Analysis;
import org.hearsay.language.HandBuilt;
import org.hearsay.language.LanguageReader;
import org.hearsay.language.StageClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small coded files with known answers; the analysis is always that of one sentence. */
class EventEvaluationTest {
    private static final String TEXT = "Norvia bombed Valdoria .";

    @TempDir
    Path folder;

    /** A reader that gives every article the analysis of the one sentence. */
    private static final class OneSentence implements LanguageReader {
        @Override
        public boolean reads(String language) {
            return true;
        }

        @Override
        public Analysis analyse(Article article, StageClock clock) {
            return HandBuilt.analysis(null, """
                    Norvia Norvia NNP 2 nsubj LOC
                    bombed bomb VBD 0 root
                    Valdoria Valdoria NNP 2 obj LOC
                    . . . 2 punct
                    """);
        }

        @Override
        public String version() {
            return "one sentence";
        }
    }

    private Score score(String content) throws IOException {
        Path file = folder.resolve("gold");
        Files.writeString(file, content);
        return new EventEvaluation(new OneSentence()).score(file);
    }

    @Test
    void examplesAreScoredByTypeAndHeads() throws IOException {
        String right = """
                {"cameo": "195", "text": "%s", "spans": [{"role": "source", "start": 0, "end": 6}, {"role": "target", "start": 14, "end": 22}]}
                """.replace("%s", TEXT);
        String wrong = """
                {"cameo": "036", "text": "%s", "spans": [{"role": "source", "start": 14, "end": 22}]}
                """.replace("%s", TEXT);
        Score score = score(right + wrong);
        assertThat(score.documents()).isEqualTo(2);
        assertThat(score.measures())
                .containsEntry("events.type.accuracy", 0.5)
                .containsEntry("events.source.accuracy", 0.5)
                .containsEntry("events.target.accuracy", 0.5)
                .containsEntry("events.triple.accuracy", 0.5);
    }

    @Test
    void pairsAreScoredByRoot() throws IOException {
        Score score = score("sentence\tsource\ttarget\tgold_root\n"
                + TEXT + "\tNorvia\tValdoria\tASSAULT\n"
                + TEXT + "\tNorvia\tValdoria\tYIELD\n");
        assertThat(score.measures().get("events.root.accuracy")).isEqualTo(0.5);
        assertThat(score.measures().get("events.root.macrof1")).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void labelsOfOlderSetsAreTypesOfToday() {
        Labels labels = new Labels();
        assertThat(labels.types("0841")).containsExactly("RETREAT");
        assertThat(labels.types("0811")).containsExactly("CONCEDE");
        assertThat(labels.types("DEMAND")).containsExactly("REQUEST");
        assertThat(labels.types("YIELD")).containsExactlyInAnyOrder("CONCEDE", "RETREAT");
        assertThat(List.copyOf(labels.types("AID"))).containsExactly("AID");
    }

    @Test
    void anotherTableIsRefused() {
        assertThatThrownBy(() -> score("a\tb\n1\t2\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("sentence");
    }
}
