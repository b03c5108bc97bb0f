package org.hearsay.app;

import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay completion}. */
@Command(
        name = "completion",
        description = "Print a script that completes commands and options in bash and zsh.",
        footerHeading = "%nExample:%n",
        footer = "  source <(hearsay completion)")
final class CompletionCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.console().data(AutoComplete.bash("hearsay", spec.root().commandLine()));
        return ExitCode.FINE;
    }
}
