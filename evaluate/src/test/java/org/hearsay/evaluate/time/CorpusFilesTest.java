package org.hearsay.evaluate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusFilesTest {
    private static final String TIME_ML = """
            <?xml version="1.0" ?>
            <TimeML>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2015-06-17" functionInDocument="CREATION_TIME">17 June 2015</TIMEX3></DCT>
            <TEXT>Ann &amp; Bob <EVENT eid="e1">left</EVENT> <TIMEX3 tid="t1" type="DATE" value="2015-06-16" mod="END">late
            <EVENT eid="e2">yesterday</EVENT></TIMEX3>.</TEXT>
            </TimeML>
            """;

    @TempDir
    private Path folder;

    @Test
    void readsTimeMl() throws IOException {
        Files.writeString(folder.resolve("a.tml"), TIME_ML);

        List<GoldDocument> documents = TimeEvaluation.documents(folder);

        assertThat(documents).hasSize(1);
        GoldDocument document = documents.get(0);
        assertThat(document.created()).isEqualTo(LocalDate.of(2015, 6, 17));
        assertThat(document.text()).startsWith("Ann & Bob left late");
        assertThat(document.times()).hasSize(1);
        GoldTime time = document.times().get(0);
        assertThat(document.text().substring(time.begin(), time.end())).isEqualTo(time.text());
        assertThat(time.value()).isEqualTo("2015-06-16");
        assertThat(time.mod()).isEqualTo("END");
    }

    @Test
    void readsTextsBesideATableWithOffsetsInCodePoints() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "\uD83D\uDEA2 They left in 1998.");
        Files.writeString(folder.resolve("gold.tsv"), "a\t15\t19\tDATE\t1998\t\t0\t1998\n");
        Files.writeString(folder.resolve("dct.tsv"), "a\t2009-12-19\n");

        GoldTime time = TimeEvaluation.documents(folder).get(0).times().get(0);

        assertThat(time.text()).isEqualTo("1998");
        assertThat(time.mod()).isNull();
    }

    @Test
    void refusesAFolderWithoutDocuments() {
        assertThatThrownBy(() -> TimeEvaluation.documents(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("*.tml");
    }
}
