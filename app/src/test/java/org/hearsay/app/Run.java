package org.hearsay.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.terminal.Console;

/** A run of the command: what it printed and how it ended. */
public record Run(int code, String out, String err) {

    /** Runs a command on a ledger, without configuration of the machine's own. */
    public static Run on(Path ledger, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--ledger");
        all.add(ledger.toString());
        return with(Map.of(), all.toArray(String[]::new));
    }

    /** Runs a command in an environment. */
    public static Run with(Map<String, String> environment, String... arguments) {
        Map<String, String> lonely = new HashMap<>(environment);
        lonely.putIfAbsent("XDG_CONFIG_HOME", "/nonexistent");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                Console.print(out), new PrintStream(err, true, StandardCharsets.UTF_8), false, false, 160, false);
        int code = Hearsay.run(console, lonely, arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public List<String> lines() {
        return out.lines().toList();
    }
}
