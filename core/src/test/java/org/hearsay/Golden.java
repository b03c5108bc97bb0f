package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what a stage makes with a file that people have read.
 *
 * <p>Golden files stand under {@code src/test/resources/golden} of the module whose tests run. {@code -Dgolden.write=true} writes
 * them anew, for people to read the difference; where {@code CI} is set in the environment that is refused.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Compares, or writes. A file that is not there is a failure, not a first writing. */
    public static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.write")) {
                write(file, actual);
            }
            assertThat(file)
                    .as("golden file; write it with -Dgolden.write=true and read it")
                    .exists();
            assertThat(actual).as("golden file %s", file).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String actual) throws IOException {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("golden files are not written in CI");
        }
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual, StandardCharsets.UTF_8);
    }
}
