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
import org.hearsay.event.EventMention;
import org.hearsay.event.EventType;
import org.hearsay.event.Realis;
import org.hearsay.language.Analysis;
import org.hearsay.language.HandBuilt;
import org.hearsay.language.LanguageReader;
import org.hearsay.language.StageClock;
import org.hearsay.text.Span;
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

    @Test
    void aSignedAgreementIsSupportInSetsThatGoByTheCrosswalk() {
        assertThat(new Labels().types("057")).containsExactly("SUPPORT");
    }

    /** The label of a set, where the event is the one that is named. */
    private static String label(EventType type, String cameo, Realis realis, boolean older) {
        EventMention event = new EventMention(
                0,
                1,
                new Span(7, 13),
                List.of(new Span(0, 22)),
                type,
                null,
                List.of(),
                cameo,
                realis,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                "frames/any");
        return new Labels().label(event, older);
    }

    @Test
    void blockadesAreFightsInOlderSets() {
        assertThat(label(EventType.COERCE, "191", Realis.ACTUAL, false)).isEqualTo("COERCE");
        assertThat(label(EventType.COERCE, "191", Realis.ACTUAL, true)).isEqualTo("ASSAULT");
        assertThat(label(EventType.COERCE, "173", Realis.ACTUAL, true)).isEqualTo("COERCE");
    }

    @Test
    void aProtestToComeIsAThreatWhereThereIsNoRealis() {
        assertThat(label(EventType.PROTEST, "143", Realis.FUTURE, true)).isEqualTo("THREATEN");
        assertThat(label(EventType.PROTEST, "143", Realis.ACTUAL, true)).isEqualTo("PROTEST");
    }

    @Test
    void thePetrarchSuiteIsScoredByTriples() throws IOException {
        Files.writeString(folder.resolve("actors.txt"), "NORVIA [NOR]\nVALDORIA_ [VAL] # a note\n+VALDORIAN\n");
        Files.writeString(folder.resolve("agents.txt"), "ARMY [~MIL]\n");
        Score score = score("""
                <Validation><Environment><Actorfile>actors.txt</Actorfile><Agentfile>agents.txt</Agentfile></Environment>
                <Sentences><Sentence id="A"><EventCoding sourcecode="NOR" targetcode="VAL" eventcode="195"/>
                <EventCoding sourcecode="VAL" targetcode="NOR" eventcode="195"/><Text>
                %s</Text></Sentence></Sentences></Validation>
                """.replace("%s", TEXT));
        assertThat(score.measures())
                .containsEntry("events.strict.precision", 1.0)
                .containsEntry("events.strict.recall", 0.5);
    }

    @Test
    void aDictionaryThatIsMissingIsNamed() {
        assertThatThrownBy(() -> score("<Validation><Actorfile>nowhere.txt</Actorfile></Validation>"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nowhere.txt");
    }

    @Test
    void agentsFollowTheirActorInTheCode() {
        PetrarchActors actors = PetrarchActors.of(List.of("NORVIA [NOR]", "ARMY [~MIL]"));
        assertThat(actors.code("the Norvia army")).contains("NORMIL");
        assertThat(actors.code("the army")).isEmpty();
    }

    @Test
    void theTextsOfCorporaAreFoundByTheirPlace() throws IOException {
        Files.writeString(
                folder.resolve("a.tml"),
                "<TimeML><DCT>1</DCT><TEXT>On <TIMEX3>Friday</TIMEX3> it rained.</TEXT></TimeML>");
        Files.writeString(folder.resolve("b.jsonl"), "{\"id\": \"7\", \"content\": \"It snowed.\"}\n");
        assertThat(CorpusText.read(folder, "a.tml")).isEqualTo("On Friday it rained.");
        assertThat(CorpusText.read(folder, "b.jsonl#7")).isEqualTo("It snowed.");
        assertThatThrownBy(() -> CorpusText.read(folder, "b.jsonl#8")).hasMessageContaining("8");
    }

    @Test
    void aFolderWithoutTheCorporaIsRefused() {
        assertThatThrownBy(() -> new EventEvaluation(new OneSentence()).score(folder))
                .isInstanceOf(IOException.class);
    }
}
