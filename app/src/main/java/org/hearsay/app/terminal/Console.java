package org.hearsay.app.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hearsay.view.InertText;

/**
 * The two streams of a command, and what is known about the terminal behind them.
 *
 * <p>Safe for several threads as far as whole lines go. A write to standard output that fails ends the command: see
 * {@link ClosedOutput}.
 *
 * @param out where results go; buffered, so flush it before waiting
 * @param err where everything else goes
 * @param outIsTerminal whether somebody looks at {@code out}
 * @param errIsTerminal whether somebody looks at {@code err}
 * @param columns how wide a line may be
 * @param color whether results may be coloured
 */
public record Console(
        PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, int columns, boolean color) {
    private static final int BUFFER = 1 << 15;
    private static final int USUAL_COLUMNS = 120;
    private static final int LEAST_COLUMNS = 60;
    private static final int MOST_COLUMNS = 400;

    /** Returns the console of this process. Java itself cannot tell which streams are terminals:
     * the launcher says so in {@code hearsay.terminals}. */
    public static Console ofProcess(Map<String, String> environment) {
        String terminals = System.getProperty("hearsay.terminals", "");
        return new Console(
                print(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                terminals.contains("out"),
                terminals.contains("err"),
                columns(environment.getOrDefault("COLUMNS", "")),
                false);
    }

    /** Returns a stream that writes UTF-8 and, unlike a bare print stream, does not hide that writing fails. */
    public static PrintStream print(OutputStream stream) {
        return new PrintStream(new OutspokenStream(stream), false, StandardCharsets.UTF_8);
    }

    private static int columns(String variable) {
        if (!variable.matches("[0-9]{1,4}")) {
            return USUAL_COLUMNS;
        }
        return Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, Integer.parseInt(variable)));
    }

    public Console withColor(boolean other) {
        return new Console(out, err, outIsTerminal, errIsTerminal, columns, other);
    }

    /** Prints a line of results; what would steer the terminal is written out. */
    public void line(String text) {
        line(Text.of(text));
    }

    /** Prints a line of results. */
    public void line(Text text) {
        out.print(text.print(color));
        out.print('\n');
    }

    /** Prints a line for programs, such as JSON, as it is. */
    public void data(String text) {
        out.print(text);
        out.print('\n');
    }

    /** Prints a line of remarks to standard error. */
    public void remark(String text) {
        out.flush();
        err.print(InertText.block(text));
        err.print('\n');
        err.flush();
    }
}
