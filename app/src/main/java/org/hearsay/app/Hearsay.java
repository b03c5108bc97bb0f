package org.hearsay.app;

import java.util.Locale;
import java.util.Map;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.terminal.Console;
import picocli.CommandLine;

/** The program. */
public final class Hearsay {
    private Hearsay() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // The language models follow the default locale; what a report means must not depend on the machine.
        Locale.setDefault(Locale.ROOT);
        Map<String, String> environment = System.getenv();
        System.exit(run(Console.ofProcess(environment), environment, arguments));
    }

    /**
     * Runs a command.
     *
     * @return the exit code; see {@link ExitCode}
     */
    public static int run(Console console, Map<String, String> environment, String... arguments) {
        Logs.quieten();
        Session session = new Session(console, environment);
        CommandLine command = Commands.of(session);
        Failures failures = new Failures(session, console);
        command.setExecutionExceptionHandler((failure, where, parsed) -> failures.report(failure));
        command.setParameterExceptionHandler((misuse, given) -> failures.reportMisuse(misuse));
        command.setOut(new java.io.PrintWriter(console.out(), true, java.nio.charset.StandardCharsets.UTF_8));
        try {
            int code = command.execute(arguments);
            console.out().flush();
            return code;
        } catch (RuntimeException | Error failure) {
            // What picocli does not hand to the handlers: a reader that has gone, a lack of memory.
            return failures.report(failure);
        }
    }
}
