package org.hearsay.evaluate.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.SourceType;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Certainty;
import org.hearsay.attribution.Cue;
import org.hearsay.attribution.Polarity;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.SpeechForm;
import org.hearsay.attribution.Stance;
import org.hearsay.evaluate.Score;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionEvaluationTest {
    /** The first character takes two places in UTF-16 and one in the annotations. */
    private static final String TEXT = "\uD83D\uDE42 Ilka said that the bridge fell. “Run,” cried Tom.";

    private static final String GOLD = """
            T1\tSource 2 6\tIlka
            T2\tCue 7 11\tsaid
            T3\tContent 12 32\tthat the bridge fell
            T4\tAttribution 7 11\tsaid
            E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
            T5\tSource 47 50\tTom
            T6\tCue 41 46\tcried
            T7\tContent 34 40\t“Run,”
            T8\tAttribution 41 46\tcried
            E2\tAttribution:T8 Content:T7 Cue:T6 Source:T5
            #1\tAnnotatorNotes T8\ta stray
            note
            """;

    @TempDir
    private Path folder;

    private Score score(List<Attribution> found, String... annotations) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/one_2031-05-02_bridge.txt"), TEXT);
        for (int i = 0; i < annotations.length; i++) {
            Files.writeString(folder.resolve("attributions/one_2031-05-02_bridge_000" + i + ".ann"), annotations[i]);
        }
        return new AttributionEvaluation(article -> found).score(folder);
    }

    private static Attribution found(String source, String cue, String content) {
        Source voice = new Source(
                0,
                place(source),
                source,
                null,
                SourceType.UNKNOWN,
                false,
                null,
                new Cue(0, 0, place(cue), cue),
                Stance.STATE,
                SpeechForm.INDIRECT,
                Certainty.CERTAIN,
                Polarity.POSITIVE,
                null);
        return new Attribution(List.of(voice), List.of(place(content)), "test");
    }

    private static Span place(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    @Test
    void givesFullMarksForTheSameSpans() throws IOException {
        Score score =
                score(List.of(found("Ilka", "said", "that the bridge fell."), found("Tom", "cried", "“Run,”")), GOLD);
        assertThat(score.documents()).isEqualTo(1);
        assertThat(score.measures())
                .containsEntry("attribution.source.exact.f1", 1.0)
                .containsEntry("attribution.content.exact.f1", 1.0)
                .containsEntry("attribution.cue.overlap.f1", 1.0)
                .containsEntry("attribution.relation.strict.f1", 1.0)
                .containsEntry("attribution.relation.lenient.f1.direct", 1.0)
                .containsEntry("attribution.relation.lenient.f1.indirect", 1.0)
                .containsEntry("attribution.relation.lenient.f1.mixed", 0.0)
                .containsEntry("attribution.speaker.direct.accuracy", 1.0);
    }

    @Test
    void countsTokensWhereTheEdgesDiffer() throws IOException {
        Score score = score(List.of(found("Ilka", "said", "the bridge fell")), GOLD);
        assertThat(score.measures())
                .containsEntry("attribution.content.exact.f1", 0.0)
                .containsEntry("attribution.relation.strict.f1", 0.0);
        assertThat(score.measures().get("attribution.content.overlap.f1")).isCloseTo(2 * 3 / (3.0 + 5), within(1e-9));
        assertThat(score.measures().get("attribution.relation.lenient.f1")).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(score.measures().get("attribution.source.exact.f1")).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void doesNotAcceptTheWrongSpeaker() throws IOException {
        Score score = score(List.of(found("Ilka", "cried", "“Run,”")), GOLD);
        assertThat(score.measures())
                .containsEntry("attribution.relation.lenient.f1", 0.0)
                .containsEntry("attribution.speaker.direct.accuracy", 0.0);
    }

    @Test
    void leavesOutWhatStandsInAnotherContent() throws IOException {
        Score score =
                score(List.of(found("Ilka", "said", "that the bridge fell"), found("the bridge", "fell", "the")), GOLD);
        assertThat(score.measures().get("attribution.relation.strict.precision"))
                .isEqualTo(1.0);
    }

    @Test
    void averagesTheAnnotatorsOfAnArticle() throws IOException {
        String half = GOLD.substring(0, GOLD.indexOf("T5"));
        Score score = score(List.of(found("Ilka", "said", "that the bridge fell")), GOLD, half);
        assertThat(score.measures().get("attribution.relation.strict.recall")).isCloseTo(1 / 1.5, within(1e-9));
        assertThat(score.measures()).containsEntry("attribution.relation.strict.precision", 1.0);
    }

    @Test
    void skipsAnEmptyFile() throws IOException {
        assertThat(score(List.of(), "").documents()).isZero();
    }

    @Test
    void readsTheTextUntouched() throws IOException {
        List<String> seen = new ArrayList<>();
        score(List.of(), GOLD);
        new AttributionEvaluation(article -> {
                    seen.add(article.text());
                    return List.of();
                })
                .score(folder);
        assertThat(seen).containsExactly(TEXT);
    }
}
