package org.hearsay.app;

import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.fault.FaultCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay import remove}. */
@Command(
        name = "remove",
        description = "Remove an imported dictionary. What was read with it stays as it was read.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay import remove cities15000")
final class ImportRemoveCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NAME", description = "Its name, as hearsay import list prints it.")
    private String name = "";

    ImportRemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!session.dictionaries().remove(name)) {
            throw FaultCode.NO_SUCH_DICTIONARY.at(name, "none of the imported ones has it");
        }
        session.remark("Removed " + name);
        return ExitCode.FINE;
    }
}
