package org.hearsay.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.actor.Dictionary;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.terminal.TextTable;
import org.hearsay.store.ClaimJson;
import picocli.CommandLine.Command;

/** {@code hearsay import list}. */
@Command(name = "list", description = "List the imported dictionaries, in the order in which they are asked.")
final class ImportListCommand implements Callable<Integer> {
    private final Session session;

    ImportListCommand(Session session) {
        this.session = session;
    }

    /** A dictionary, as JSON has it. */
    record Listed(String name, int rows, int names) {}

    @Override
    public Integer call() {
        TextTable table = new TextTable(List.of("NAME", "ROWS", "NAMES"));
        for (Dictionary dictionary : session.dictionaries().all()) {
            int names = dictionary.rows().stream()
                    .mapToInt(row -> row.names().size())
                    .sum();
            Listed listed = new Listed(dictionary.name(), dictionary.rows().size(), names);
            if (session.json()) {
                session.console().data(ClaimJson.write(listed));
            } else {
                table.row(List.of(listed.name(), String.valueOf(listed.rows()), String.valueOf(names)));
            }
        }
        if (!session.json()) {
            table.print(session.console());
        }
        return ExitCode.FINE;
    }
}
