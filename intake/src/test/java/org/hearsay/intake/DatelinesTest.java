package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.PublicationDate;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatelinesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    private static final String REST =
            " Nobody was on it when it fell, the harbour office said, and the strait is open.";

    @TempDir
    Path temporary;

    private final Datelines datelines = Datelines.load();

    private static List<RuleRow> forms() {
        return RuleTable.beside(Datelines.class, "datelines.tsv").rows();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachFormFitsItsExampleAndNotItsCounterexample(RuleRow form) {
        assertThat(datelines.find(form.text("example")).map(Datelines.Dateline::day))
                .contains(DAY);
        assertThat(datelines.find(form.text("counter"))).isEmpty();
    }

    @Test
    void aHeadlineMayStandBefore() {
        assertThat(datelines.find("Bridge falls\n\nBy Ada Linde\nLARNBY, Mar. 5, 2024 (Larnpress) -- The bridge fell."))
                .contains(new Datelines.Dateline("LARNBY, Mar. 5, 2024 (Larnpress)", DAY));
    }

    @Test
    void aDateFartherDownIsNone() {
        assertThat(datelines.find("One.\nTwo.\nThree.\nFour.\nLARNBY, March 5, 2024 — The bridge fell."))
                .isEmpty();
    }

    @Test
    void theDatelineDatesATextThatNobodyElseDates() throws IOException {
        Path file = new Folder(temporary).write("a.txt", "LARNBY, March 5, 2024 (Larnpress) — The bridge fell." + REST);
        Article article = Folder.article(file);

        assertThat(article.published()).isEqualTo(PublicationDate.found(DAY));
        assertThat(article.dateline()).isEqualTo("LARNBY, March 5, 2024 (Larnpress)");
    }

    @Test
    void theAddressDatesATextBeforeTheDateline() throws IOException {
        Path file = new Folder(temporary)
                .write(
                        "a.txt",
                        "url: https://post.example/2024/03/06/bridge\n\nLARNBY, March 5, 2024 — It fell." + REST);

        assertThat(Folder.article(file).published()).isEqualTo(PublicationDate.found(DAY.plusDays(1)));
    }

    @Test
    void whatTheTextSaysOfItselfComesFirst() throws IOException {
        Path file = new Folder(temporary)
                .write("a.txt", "published: 2024-03-07\n\nLARNBY, March 5, 2024 — The bridge fell." + REST);

        assertThat(Folder.article(file).published()).isEqualTo(PublicationDate.given(DAY.plusDays(2)));
    }

    @Test
    void aDatelineWithoutAYearDatesNothing() throws IOException {
        Path file = new Folder(temporary).write("a.txt", "Larnby, Mar 5 (Larnpress) — The bridge fell." + REST);

        assertThat(Folder.article(file).published()).isNull();
    }
}
