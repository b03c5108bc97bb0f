package org.hearsay.app;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hearsay.app.fault.FaultCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a password comes from: typed twice and not shown, or a file. Never an argument, which every process of the machine can see. */
final class PasswordOption {
    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description =
                    "Take the password from the first line of this file (- is standard input) instead of asking for it.")
    private @Nullable String file;

    String read(String account) {
        String password = file == null ? asked(account) : firstLine(account, file);
        if (password == null) {
            throw FaultCode.PASSWORD_REFUSED.at(account, "no password was given");
        }
        return password;
    }

    // From JDK 22 on there is a console without a terminal, too; what it cannot read is refused below.
    @SuppressWarnings("SystemConsoleNull")
    private static @Nullable String asked(String account) {
        Console terminal = System.console();
        if (terminal == null) {
            throw FaultCode.PASSWORD_REFUSED.at(
                    account, "there is no terminal to ask at; give --password-file FILE, or --token");
        }
        char[] first = terminal.readPassword("Password for %s: ", account);
        char[] again = terminal.readPassword("The same again: ");
        if (first == null || !Arrays.equals(first, again)) {
            throw FaultCode.PASSWORD_REFUSED.at(account, "the two are not the same");
        }
        return new String(first);
    }

    private static @Nullable String firstLine(String account, String file) {
        try (Reader reader = file.equals("-")
                        ? new InputStreamReader(System.in, StandardCharsets.UTF_8)
                        : Files.newBufferedReader(Path.of(file));
                BufferedReader lines = new BufferedReader(reader)) {
            return lines.readLine();
        } catch (IOException unreadable) {
            throw FaultCode.PASSWORD_REFUSED.at(account, file + " cannot be read: " + unreadable, unreadable);
        }
    }
}
