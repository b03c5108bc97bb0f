package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no article is named with its reason, and the run goes on. */
class RefusalTest {
    @TempDir
    Path temporary;

    private String code(String name, byte[] bytes) throws IOException {
        Taken.Refused refused = Folder.refused(new Folder(temporary).write(name, bytes));
        assertThat(refused.reason()).isNotBlank();
        assertThat(refused.remedy()).isNotBlank();
        return refused.code();
    }

    @Test
    void eachReasonHasItsCode() throws IOException {
        assertThat(code("a.txt", new byte[0])).isEqualTo("empty");
        assertThat(code("b.txt", " \n \n".getBytes(StandardCharsets.UTF_8))).isEqualTo("empty");
        assertThat(code("c.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
                .isEqualTo("binary");
        assertThat(code("d.html", "<html><body><nav>Home</nav></body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("no-article");
        assertThat(code("e.txt.gz", "no archive".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("unreadable");
        assertThat(Folder.refused(temporary.resolve("nowhere.txt")).code()).isEqualTo("missing");
    }

    @Test
    void aFileLargerThanTheLimitIsRefused() throws IOException {
        Path file = new Folder(temporary).write("large.txt", "word ".repeat(100));
        Taken taken = Folder.take(IntakeOptions.NONE.withMostBytes(499), file).get(0);

        assertThat(((Taken.Refused) taken).code()).isEqualTo("too-large");
        assertThat(Folder.article(IntakeOptions.NONE.withMostBytes(500), file).text())
                .hasSize(500);
    }

    @Test
    void theRunGoesOnAfterARefusal() throws IOException {
        Folder folder = new Folder(temporary);
        folder.write("a.txt", "");
        folder.write("b.txt", "The ferry left Velden at noon.");
        folder.write("inner/c.txt", "The ferry came back.");
        folder.write(".hidden.txt", "Nobody reads this.");

        assertThat(Folder.take(IntakeOptions.NONE, temporary))
                .extracting(taken ->
                        taken.file().getFileName() + " " + taken.getClass().getSimpleName())
                .containsExactly("a.txt Refused", "b.txt Report", "c.txt Report");
    }
}
