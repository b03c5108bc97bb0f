package org.hearsay.evaluate.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.evaluate.Score;
import org.hearsay.language.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of other forms than stories, small and made up. */
class LinkFormsTest {
    /** Finds no sentences and no claims. */
    static final Reader UNPARSED = new Reader(article -> new Analysis(article, List.of()), article -> List.of());

    @TempDir
    Path folder;

    private static LinkEvaluation evaluation() {
        return new LinkEvaluation(UNPARSED, false);
    }

    @Test
    void incidentsAreScoredByTheirDeadAndWounded() throws IOException {
        Files.write(
                folder.resolve("articles.jsonl"),
                List.of(
                        article("1", "i1", "1 dead, 3 injured in Brenna shooting", "Shots were fired in Brenna."),
                        article("2", "i1", "Brenna man killed", "One man was killed and three were wounded in Brenna."),
                        article("3", "i2", "Boy shot in Ostrel", "A boy was shot in the foot in Ostrel."),
                        article("4", "i2", "Ostrel boy recovers", "The boy who was shot in Ostrel went home.")));
        Files.write(
                folder.resolve("incidents.jsonl"),
                List.of(
                        "{\"incident_uri\": \"i1\", \"num_killed\": 1, \"num_injured\": 3}",
                        "{\"incident_uri\": \"i2\", \"num_killed\": 1, \"num_injured\": 1}"));

        LinkEvaluation evaluation = evaluation();
        Score score = evaluation.score(folder);

        assertThat(score.measures())
                .containsEntry("link.figure.killed.accuracy", 0.5)
                .containsEntry("link.figure.wounded.accuracy", 1.0)
                .doesNotContainKey("link.figure.conflict.share");
        assertThat(evaluation.report()).anyMatch(line -> line.startsWith("i2 killed 0 (1) wounded 1 (1)"));
    }

    @Test
    void assessmentsAreScoredByTheirRange() throws IOException {
        Path file = folder.resolve("assessments.jsonl");
        Files.write(
                file,
                List.of(
                        assessment(
                                "6 \u2013 9",
                                "At least six and up to nine people were killed and four were injured in Tavrin."),
                        assessment("3", "A strike on the Tavrin mill on 4 March killed three workers and injured ten."),
                        assessment("Unknown", "Nobody knows.")));

        Score score = evaluation().score(file);

        assertThat(score.documents()).isEqualTo(2);
        assertThat(score.measures()).containsEntry("link.range.both.accuracy", 1.0);
    }

    @Test
    void annotatedEventsAreScoredInSentencesThatWereGoneThrough() throws IOException {
        Path topic = Files.createDirectory(folder.resolve("1"));
        Files.writeString(topic.resolve("1_1.xml"), document("1_1.xml", "quake", "struck", "Brenna"));
        Files.writeString(topic.resolve("1_2.xml"), document("1_2.xml", "quake", "struck", "Brenna"));

        Score score = evaluation().score(folder);

        assertThat(score.documents()).isEqualTo(2);
        assertThat(score.measures()).containsKeys("link.event.gold.conll", "link.event.gold.all.conll");
        assertThat(score.measures()).containsEntry("link.event.baseline.conll", 1.0);
        assertThat(score.measures()).as("nothing was read").doesNotContainKey("link.event.predicted.conll");
    }

    @Test
    void aFileWithoutAssessmentsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("none.jsonl"), "{}\n");

        assertThatThrownBy(() -> evaluation().score(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("assessment");
    }

    private static String article(String id, String incident, String title, String text) {
        return "{\"id\": \"" + id + "\", \"incident\": \"" + incident + "\", \"title\": \"" + title
                + "\", \"dct\": \"2031-03-04\", \"uri\": \"http://example.org/" + id + "\", \"content\": \"" + text
                + "\"}";
    }

    private static String assessment(String killed, String text) {
        return "{\"code\": \"" + killed + "\", \"date\": \"March 4, 2031\", \"killed\": \"" + killed
                + "\", \"assessment\": \"" + text + "\"}";
    }

    private static String document(String name, String subject, String verb, String place) {
        String document = """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document doc_name="%s" doc_id="D">
                <token t_id="1" sentence="0" number="0">A</token>
                <token t_id="2" sentence="0" number="1">%s</token>
                <token t_id="3" sentence="0" number="2">%s</token>
                <token t_id="4" sentence="0" number="3">%s</token>
                <token t_id="5" sentence="1" number="0">People</token>
                <token t_id="6" sentence="1" number="1">ran</token>
                <Markables>
                <ACTION_OCCURRENCE m_id="1"><token_anchor t_id="3"/></ACTION_OCCURRENCE>
                <ACTION_OCCURRENCE m_id="2"><token_anchor t_id="6"/></ACTION_OCCURRENCE>
                </Markables>
                <Relations>
                <CROSS_DOC_COREF r_id="9" note="ACT1"><source m_id="1"/><target m_id="3"/></CROSS_DOC_COREF>
                </Relations>
                </Document>
                """;
        return String.format(Locale.ROOT, document, name, subject, verb, place);
    }
}
