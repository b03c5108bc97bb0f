package org.hearsay.app;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.terminal.Console;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerStatus;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.Token;
import picocli.CommandLine.Command;

/** {@code hearsay status}. */
@Command(name = "status", description = "Say what the ledger holds, in numbers.")
final class StatusCommand implements Callable<Integer> {
    private final Session session;

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = session.openForReading()) {
            LedgerStatus status = ledger.status();
            if (session.json()) {
                session.console().data(ClaimJson.write(status));
            } else {
                print(status);
            }
        }
        return ExitCode.FINE;
    }

    private void print(LedgerStatus status) {
        Console console = session.console();
        console.line("ledger:      " + session.ledgerPath().toAbsolutePath().normalize());
        console.line("articles:    " + status.articles() + " (" + status.read() + " read" + reasons(status.unread())
                + "), and " + status.superseded() + " superseded");
        console.line("claims:      " + claims(status));
        console.line("engines:     " + counts(status.engines()));
        console.line("entries:     " + status.entries());
        console.line("last hash:   " + (status.head() == null ? "none" : status.head()));
        console.line("links:       " + (status.linksAreStale() ? "older than the last change" : "up to date"));
    }

    private static String reasons(Map<String, Long> unread) {
        return unread.isEmpty() ? "" : "; unread: " + counts(unread);
    }

    private static String claims(LedgerStatus status) {
        return status.claims().isEmpty()
                ? "none"
                : status.claims().entrySet().stream()
                        .map(entry -> entry.getValue() + " " + Token.of(entry.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static String counts(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " × " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
