package org.hearsay.app;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.fault.Fault;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.app.terminal.ClosedOutput;
import org.hearsay.app.terminal.Console;
import org.hearsay.ledger.LedgerException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what went wrong, and ends the command with the exit code for it. */
final class Failures {
    private static final String MISSING_COMMAND = "Missing required subcommand";

    private final Session session;
    private final Console console;

    Failures(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    int report(Throwable failure) {
        if (failure instanceof ClosedOutput closed && closed.readerHasGone()) {
            return ExitCode.FINE;
        }
        Fault fault = faultOf(failure);
        if (!(failure instanceof ClosedOutput)) {
            console.out().flush();
        }
        console.remark(fault.text());
        if (session.options().debug) {
            fault.printStackTrace(console.err());
        }
        return fault.code().exitCode();
    }

    private static Fault faultOf(Throwable failure) {
        if (failure instanceof Fault fault) {
            return fault;
        }
        if (failure instanceof LedgerException ledger) {
            return FaultCode.of(ledger);
        }
        if (failure instanceof ClosedOutput closed) {
            return FaultCode.OUTPUT_FAILED.at("standard output", String.valueOf(closed.getMessage()), closed);
        }
        if (failure instanceof OutOfMemoryError memory) {
            return FaultCode.OUT_OF_MEMORY.at("the Java machine", String.valueOf(memory.getMessage()), memory);
        }
        return FaultCode.UNEXPECTED.at(failure.getClass().getName(), String.valueOf(failure.getMessage()), failure);
    }

    /** Reports a command that was not understood, with what was probably meant. */
    int reportMisuse(ParameterException misuse) {
        if (MISSING_COMMAND.equals(misuse.getMessage())) {
            console.remark(misuse.getCommandLine().getUsageMessage().strip());
            return FaultCode.USAGE.exitCode();
        }
        String name = misuse.getCommandLine().getCommandSpec().qualifiedName();
        Fault fault = FaultCode.USAGE.at(name, String.valueOf(misuse.getMessage()));
        console.remark(fault.text().replace("hearsay --help", name + " --help"));
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                console.remark("  meant:  " + suggestions.stream().limit(3).collect(Collectors.joining(", ")));
            }
        }
        return FaultCode.USAGE.exitCode();
    }
}
