package org.hearsay.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.server.HearsayServer;
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
            "%nOn this machine only (127.0.0.1). Runs until it is stopped with Ctrl-C."
        },
        footerHeading = "%nExample:%n",
        footer = "  hearsay serve --port 8080")
final class ServeCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Listen on this port; 0 takes a free one (default: 7080, or HEARSAY_PORT).")
    private @Nullable String port;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        int number = session.settings(Setting.PORT, port).number(Setting.PORT);
        try (Ledger ledger = session.openForReading();
                HearsayServer server = HearsayServer.start(ledger, number)) {
            session.console().line(server.address());
            session.remark("The desk is open over " + session.ledgerPath() + ". Ctrl-C closes it.");
            waitForTheEnd(server);
        }
        return ExitCode.FINE;
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
