package org.hearsay.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static String print(TextTable table, int columns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = Console.print(out);
        table.print(new Console(stream, stream, false, false, columns, false));
        stream.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void columnsAreAsWideAsTheyNeedAndEmptyOnesAreLeftOut() {
        TextTable table = new TextTable(List.of("A", "B", "C"))
                .row(List.of("one", "", "x"))
                .row(List.of("2", "", "yy"));
        assertThat(print(table, 80)).isEqualTo("A    C\none  x\n2    yy\n");
    }

    @Test
    void wideCellsAreWrappedWithinTheTerminal() {
        TextTable table = new TextTable(List.of("ID", "WORDS")).row(List.of("7", "alpha beta gamma delta epsilon"));
        assertThat(print(table, 20)).isEqualTo("ID  WORDS\n7   alpha beta gamma\n    delta epsilon\n");
    }

    @Test
    void aCellThatIsFarTooLongEndsInAnEllipsis() {
        TextTable table = new TextTable(List.of("WORDS")).row(List.of("word ".repeat(100)));
        assertThat(print(table, 20).lines()).hasSize(13).last().asString().endsWith("…");
    }

    @Test
    void columnsStayInLineWithWideAndCombiningLetters() {
        TextTable table =
                new TextTable(List.of("A", "B")).row(List.of("平壌", "x")).row(List.of("e\u0301", "y"));
        assertThat(print(table, 80)).isEqualTo("A     B\n平壌  x\ne\u0301     y\n");
    }

    @Test
    void lineEndsAndEscapesOfACellDoNotReachTheTerminal() {
        TextTable table = new TextTable(List.of("A")).row(List.of("one\ntwo\u001B[2J"));
        assertThat(print(table, 80)).isEqualTo("A\none two⟦U+001B⟧[2J\n");
    }
}
