package org.hearsay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.app.reading.Engine;
import org.hearsay.app.reading.ReadingRun;
import org.hearsay.app.reading.ReadingSummary;
import org.hearsay.app.settings.Setting;
import org.hearsay.app.settings.Settings;
import org.hearsay.intake.Intake;
import org.hearsay.intake.IntakeOptions;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.SqliteLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay demo}. */
@Command(
        name = "demo",
        description = {
            "Read the sample reports into a ledger of their own, and show what is in it.",
            "%nThe samples were written for this project. The ledger is a new temporary file, or the one given with --ledger."
        })
final class DemoCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--samples",
            paramLabel = "FOLDER",
            description = "The reports to read (default: samples/ of the checkout).")
    private @Nullable Path samples;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path reports = samples != null ? samples : Path.of(System.getProperty("hearsay.home", "."), "samples");
        if (!Files.isDirectory(reports)) {
            throw FaultCode.INPUT_UNREADABLE.at(reports.toString(), "there is no such folder; name one with --samples");
        }
        Models.check();
        Path file = ledgerFile();
        session.remark("Reading " + reports + " into " + file + " …");
        try (Ledger ledger = SqliteLedger.open(file)) {
            ReadingSummary summary = read(ledger, reports);
            new DemoPrinter(session.console(), ledger).print(summary, file);
        }
        return ExitCode.FINE;
    }

    private ReadingSummary read(Ledger ledger, Path reports) {
        int threads = session.settings().number(Setting.THREADS);
        try (Intake intake = Intake.open(reports(reports), IntakeOptions.NONE);
                ReadingReporter reporter = ReadingReporter.of(session, intake)) {
            return new ReadingRun(ledger, new Engine(Version.text()), threads, reporter).read(intake);
        }
    }

    /** Returns the reports of a folder; a note about the samples is none. */
    private static List<Path> reports(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw FaultCode.INPUT_UNREADABLE.at(folder.toString(), unreadable.toString(), unreadable);
        }
    }

    /** Returns the ledger that the user named, or one in a new temporary folder: the demo touches no ledger that it was not given. */
    private Path ledgerFile() {
        Settings.Value named = session.settings().value(Setting.LEDGER);
        if (named.origin() == Settings.Origin.OPTION) {
            return Path.of(named.text());
        }
        try {
            return Files.createTempDirectory("hearsay-demo").resolve("demo.db");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
