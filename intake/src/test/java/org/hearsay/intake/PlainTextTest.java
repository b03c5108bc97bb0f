package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {
    private static final String TEXT = "The mayor of Velden said “no” — twice.\nThe café stayed shut.";

    @TempDir
    Path temporary;

    private Path file(String text) throws IOException {
        return new Folder(temporary).write("report.txt", text);
    }

    static Stream<Charset> charsets() {
        return Stream.of(
                StandardCharsets.UTF_8,
                Charset.forName("windows-1252"),
                StandardCharsets.UTF_16,
                Charset.forName("x-UTF-16LE-BOM"));
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void theSameTextComesOutOfEachCharset(Charset charset) throws IOException {
        assertThat(Folder.article(new Folder(temporary).write("report.txt", TEXT, charset))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void theStatisticsOfIcuTellAnotherScript() throws IOException {
        String text = "Министерство сообщило, что паром вышел из порта в полдень и что никто не пострадал.\n".repeat(5);
        Path file = new Folder(temporary).write("report.txt", text, Charset.forName("windows-1251"));

        assertThat(Folder.article(file).text()).isEqualTo(text);
        assertThat(Folder.article(file).language()).isEqualTo("ru");
    }

    @Test
    void byteOrderMarkAndLineEndsAreNormalisedAndNothingElse() throws IOException {
        assertThat(Folder.article(file("\ufeff One.\r\nTwo.\rThree.\n\n  Four. "))
                        .text())
                .isEqualTo(" One.\nTwo.\nThree.\n\n  Four. ");
    }

    @Test
    void frontMatterTellsAboutTheTextAndIsNoPartOfIt() throws IOException {
        Article article = Folder.article(file("Outlet: The Harbour Post\npublished: 2031-05-17\n"
                + "url: https://harbour.example/a: b\nheadline: \"Ferry sinks\"\n\n" + TEXT));

        assertThat(article.outlet()).isEqualTo(new Outlet("The Harbour Post"));
        assertThat(article.published()).isEqualTo(PublicationDate.given(LocalDate.of(2031, 5, 17)));
        assertThat(article.url()).isEqualTo("https://harbour.example/a: b");
        assertThat(article.headline()).isEqualTo("Ferry sinks");
        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void frontMatterMayStandBetweenFences() throws IOException {
        Article article = Folder.article(file("---\noutlet: The Harbour Post\n---\n" + TEXT));

        assertThat(article.outlet().name()).isEqualTo("The Harbour Post");
        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void aFirstLineWithAColonIsText() throws IOException {
        String text = "Velden: a city waits.\n\n" + TEXT;

        assertThat(Folder.article(file(text)).text()).isEqualTo(text);
        assertThat(Folder.article(file("outlet: mine\n" + TEXT)).text()).isEqualTo("outlet: mine\n" + TEXT);
    }

    @Test
    void optionsFillWhatIsMissing() throws IOException {
        Folder folder = new Folder(temporary);
        folder.write("a.txt", "outlet: Own\npublished: 2031-01-01\n\n" + TEXT);
        folder.write("b.txt", TEXT);
        IntakeOptions options = IntakeOptions.NONE
                .withOutlet(new Outlet("Given"))
                .withPublished(PublicationDate.given(LocalDate.of(2031, 2, 2)));

        assertThat(Folder.take(options, temporary))
                .extracting(taken -> ((Taken.Report) taken).article())
                .extracting(article -> article.outlet().name(), Article::published)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Own", PublicationDate.given(LocalDate.of(2031, 1, 1))),
                        org.assertj.core.groups.Tuple.tuple("Given", PublicationDate.given(LocalDate.of(2031, 2, 2))));
    }

    @Test
    void optionsSpeakOfASingleFileAndWin() throws IOException {
        IntakeOptions options = IntakeOptions.NONE.withOutlet(new Outlet("Given"));

        assertThat(Folder.article(options, file("outlet: Own\n\n" + TEXT))
                        .outlet()
                        .name())
                .isEqualTo("Given");
    }

    @Test
    void aDateThatIsNoneIsRemarkedAndLeftOut() throws IOException {
        Taken taken = Folder.take(IntakeOptions.NONE, file("published: 2031-02-30\n\n" + TEXT))
                .get(0);

        assertThat(((Taken.Report) taken).article().published()).isNull();
        assertThat(((Taken.Report) taken).remarks())
                .hasSize(1)
                .first()
                .asString()
                .contains("2031-02-30");
    }

    @Test
    void whatIsNotEnglishIsMarked() throws IOException {
        assertThat(Folder.article(file("Le maire a dit que la ville est en deuil et que les écoles sont fermées."))
                        .language())
                .isEqualTo("fr");
        assertThat(Folder.article(file(TEXT)).language()).isEqualTo("en");
    }

    @Test
    void aLanguageThatIsStatedIsHeardWhereItIsATag() throws IOException {
        assertThat(Folder.article(file("language: pt_BR\n\n" + TEXT)).language())
                .isEqualTo("pt-BR");
        assertThat(Folder.article(file("language: English\n\n" + TEXT)).language())
                .isEqualTo("en");
    }
}
