package org.hearsay.evaluate.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.actor.Mentions;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.attribution.CueModel;
import org.hearsay.language.Analysis;
import org.hearsay.language.HandBuilt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CueTrainingTest {
    private static final int ARTICLES = 8;

    private static final String LINES = """
            Ilka Ilka NNP 2 nsubj PER
            moaned glorble VBD 0 root
            that that IN 5 mark
            bridges bridge NNS 5 nsubj
            fell fall VBD 2 ccomp
            and and CC 7 cc
            left leave VBD 2 conj
            town town NN 7 obj
            +. . . 2 punct
            """;

    private static final String GOLD = """
            T1\tSource 0 4\tIlka
            T2\tCue 5 11\tmoaned
            T3\tContent 12 29\tthat bridges fell
            E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(
                    folder.resolve("text/one_" + i + ".txt"), analysis().text());
            Files.writeString(folder.resolve("attributions/one_" + i + "_0000.ann"), GOLD);
        }
    }

    private static Analysis analysis() {
        return HandBuilt.analysis(null, LINES);
    }

    private CueModel learn() throws IOException {
        return new CueTraining(article -> analysis()).learn(folder);
    }

    private static byte[] bytes(CueModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void learnsACueFromWhatWasMarked() throws IOException {
        List<Attribution> found = AttributionReader.load(learn()).read(analysis(), new Mentions(List.of()), List.of());
        assertThat(found.get(0).chain().get(0).text()).isEqualTo("Ilka");
        assertThat(found.get(0).content().get(0).in(analysis().text())).isEqualTo("that bridges fell");
    }

    @Test
    void learnsTheSameAgain() throws IOException {
        assertThat(bytes(learn())).isEqualTo(bytes(learn()));
    }
}
