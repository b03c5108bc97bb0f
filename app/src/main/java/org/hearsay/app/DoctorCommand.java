package org.hearsay.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.terminal.TextTable;
import org.hearsay.store.ClaimJson;
import picocli.CommandLine.Command;

/** {@code hearsay doctor}. */
@Command(
        name = "doctor",
        description = {
            "Check what Hearsay needs, and say what to do about what is wrong.",
            "%nJava, memory, language models, configuration, ledger, output. Reads nothing in and changes nothing."
        })
final class DoctorCommand implements Callable<Integer> {
    private final Session session;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Diagnosis> all = new Examination(session).all();
        if (session.json()) {
            all.forEach(one -> session.console().data(ClaimJson.write(one)));
        } else {
            TextTable table = new TextTable(List.of("", "WHAT", "FOUND", "REMEDY"));
            all.forEach(one -> table.row(List.of(one.fine() ? "ok" : "!!", one.what(), one.found(), one.remedy())));
            table.print(session.console());
        }
        return all.stream().allMatch(Diagnosis::fine) ? ExitCode.FINE : ExitCode.ERROR;
    }
}
