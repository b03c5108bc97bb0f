package org.hearsay.app;

import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hearsay.app.account.Accounts;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.server.HearsayServer;
import org.hearsay.app.server.ServerOptions;
import org.hearsay.app.settings.Setting;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay serve}. */
@Command(
        name = "serve",
        description = {
            "Open the desk: pages and a REST interface over the ledger.",
            "%nWithout accounts on this machine only (127.0.0.1), for whoever uses it. With accounts (hearsay accounts) everybody logs in,"
                    + " and it may listen elsewhere, too. Runs until it is stopped with Ctrl-C."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  hearsay serve --port 8080", "  hearsay serve --bind 192.0.2.7 --public https://desk.example.org"})
final class ServeCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Listen on this port; 0 takes a free one (default: 7080, or HEARSAY_PORT).")
    private @Nullable String port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description =
                    "Listen on this address (default: 127.0.0.1, or HEARSAY_BIND). Any other needs an account, and a proxy in front that"
                            + " speaks TLS.")
    private @Nullable String bind;

    @Option(
            names = "--public",
            paramLabel = "URL",
            description = "Answer to this address, too: the one under which others reach the desk. Needs an account.")
    private @Nullable URI site;

    @Option(names = "--read-only", description = "Take no decisions. The ledger can then be read into meanwhile.")
    private boolean readOnly;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description =
                    "Let each caller go on making N requests a second, and ten times as many at once (default: 50, or HEARSAY_RATE).")
    private @Nullable String rate;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        ServerOptions options = options();
        HearsayServer.check(options);
        try (Ledger ledger = open();
                HearsayServer server = HearsayServer.start(ledger, options)) {
            session.console().line(server.address());
            session.remark("The desk is open over " + session.ledgerPath() + ". Ctrl-C closes it.");
            if (!options.isLoopback()) {
                session.remark(
                        "Passwords travel as they are: have a proxy that speaks TLS in front, and name it with --public.");
            }
            waitForTheEnd(server);
        }
        return ExitCode.FINE;
    }

    private ServerOptions options() {
        return new ServerOptions(
                session.settings(Setting.BIND, bind).text(Setting.BIND),
                session.settings(Setting.PORT, port).number(Setting.PORT),
                site,
                readOnly,
                session.settings(Setting.RATE, rate).number(Setting.RATE),
                Accounts.of(session.ledgerPath()));
    }

    private Ledger open() {
        return readOnly ? session.openForReading() : session.openPresentForWriting();
    }

    /** Waits until the process is asked to end; the server is closed before it does. */
    private static void waitForTheEnd(HearsayServer server) throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Thread hook = new Thread(
                () -> {
                    server.close();
                    end.countDown();
                },
                "hearsay-end");
        Runtime.getRuntime().addShutdownHook(hook);
        end.await();
    }
}
