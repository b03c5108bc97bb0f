package org.hearsay.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * What the libraries log: failures alone, a line each, on standard error; with {@code --debug} warnings, too. The server tells of its
 * own failures, so that Javalin's telling is left out.
 */
final class Logs {
    private static final String QUIET = """
            handlers = java.util.logging.ConsoleHandler
            .level = SEVERE
            io.javalin.level = OFF
            java.util.logging.ConsoleHandler.level = SEVERE
            java.util.logging.ConsoleHandler.encoding = UTF-8
            java.util.logging.SimpleFormatter.format = hearsay: %4$s %3$s: %5$s%n
            """;

    private Logs() {}

    static void quieten() {
        read(QUIET);
    }

    static void showWarnings() {
        read(QUIET.replace("SEVERE", "WARNING"));
    }

    private static void read(String configuration) {
        try {
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
