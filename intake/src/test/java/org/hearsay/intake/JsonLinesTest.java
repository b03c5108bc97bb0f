package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.article.Article;
import org.hearsay.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
    private static final IntakeOptions MAPPED = IntakeOptions.NONE.withMapping(
            FieldMapping.parse("text=content, headline=title,published=meta.dct,url=uri"));

    @TempDir
    Path temporary;

    @Test
    void fieldsAreMappedAlsoNestedOnes() throws IOException {
        Path file = new Folder(temporary)
                .write(
                        "articles.jsonl",
                        "{\"content\": \"The ferry left.\\r\\nIt sank.\", \"title\": \"Ferry sinks\", "
                                + "\"meta\": {\"dct\": \"20310517\"}, "
                                + "\"uri\": \"http://web.archive.org/web/20310518010203/http://www.harbour.example:80/ferry\"}");

        Article article = Folder.article(MAPPED, file);

        assertThat(article.text()).isEqualTo("The ferry left.\nIt sank.");
        assertThat(article.headline()).isEqualTo("Ferry sinks");
        assertThat(article.published()).isEqualTo(PublicationDate.given(LocalDate.of(2031, 5, 17)));
        assertThat(article.url()).isEqualTo("http://www.harbour.example/ferry");
        assertThat(article.outlet().name()).isEqualTo("harbour.example");
    }

    @Test
    void aBadLineIsNamedAndTheNextIsRead() throws IOException {
        Path file = new Folder(temporary).write("articles.jsonl", """
                        {"text": "One."}

                        {"text": "Two."
                        [1, 2]
                        {"title": "no text"}
                        {"text": "Three."}
                        {"text": 7, "published": "soon"}
                        {"text": "a\\u0000b"}
                        {"text": "a\\ud800b"}""");

        List<Taken> taken = Folder.take(IntakeOptions.NONE, file);

        assertThat(taken)
                .extracting(one -> one.line() + " "
                        + (one instanceof Taken.Refused refused
                                ? refused.code()
                                : ((Taken.Report) one).article().text()))
                .containsExactly(
                        "1 One.",
                        "3 malformed-json",
                        "4 malformed-json",
                        "5 no-text",
                        "6 Three.",
                        "7 7",
                        "8 binary",
                        "9 a\ufffdb");
    }

    @Test
    void aLineBeyondTheLimitIsRefusedWithoutBeingHeld() throws IOException {
        Path file = new Folder(temporary)
                .write("articles.jsonl", "{\"text\": \"" + "long ".repeat(10_000) + "\"}\n{\"text\": \"short\"}\n");

        assertThat(Folder.take(IntakeOptions.NONE.withMostBytes(1000), file))
                .extracting(one -> one instanceof Taken.Refused refused ? refused.code() : "read")
                .containsExactly("too-large", "read");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        Path file = new Folder(temporary).write("articles.jsonl", "[".repeat(200_000));

        assertThat(Folder.refused(file).code()).isEqualTo("malformed-json");
    }

    @Test
    void packedFilesAreUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("{\"text\": \"The ferry left.\"}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Folder.article(new Folder(temporary).write("articles.jsonl.gz", packed.toByteArray()))
                        .text())
                .isEqualTo("The ferry left.");
    }

    @Test
    void aMappingThatIsNoneSaysWhatIsOne() {
        assertThatThrownBy(() -> FieldMapping.parse("text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("part=field");
        assertThatThrownBy(() -> FieldMapping.parse("body=content"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("headline");
    }
}
