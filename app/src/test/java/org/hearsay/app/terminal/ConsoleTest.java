package org.hearsay.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    @Test
    void stylesAreOurOwnAndEscapesOfTheTextAreNot() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = Console.print(out);
        new Console(stream, stream, true, true, 80, true)
                .line(Text.of("a\u001B[31m", Style.BOLD).plus("b"));
        stream.flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\u001B[1ma⟦U+001B⟧[31m\u001B[0mb\n");
    }

    @Test
    void aReaderThatHasGoneIsToldFromADiskThatIsFull() {
        assertThatThrownBy(() -> write("Broken pipe"))
                .isInstanceOfSatisfying(
                        ClosedOutput.class,
                        closed -> assertThat(closed.readerHasGone()).isTrue());
        assertThatThrownBy(() -> write("No space left on device"))
                .isInstanceOfSatisfying(
                        ClosedOutput.class,
                        closed -> assertThat(closed.readerHasGone()).isFalse());
    }

    private static void write(String failure) {
        PrintStream stream = Console.print(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(failure);
            }
        });
        stream.print("x");
        stream.flush();
    }
}
