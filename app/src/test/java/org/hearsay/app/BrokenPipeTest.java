package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.app.terminal.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenPipeTest {
    @TempDir
    Path folder;

    @Test
    void aReaderThatHasSeenEnoughIsNoError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(run("Broken pipe", err)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFullDiskIsOne() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(run("No space left on device", err)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("H1601", "No space left");
    }

    private int run(String failure, ByteArrayOutputStream err) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(failure);
            }
        };
        Console console = new Console(
                Console.print(closed), new PrintStream(err, true, StandardCharsets.UTF_8), false, false, 80, false);
        String ledger = Reports.ledger(folder).toString();
        return Hearsay.run(console, Map.of("XDG_CONFIG_HOME", "/nonexistent"), "export", "--ledger", ledger);
    }
}
