package org.hearsay.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.app.reading.Engine;
import org.hearsay.app.reading.ReadingRun;
import org.hearsay.app.reading.ReadingSummary;
import org.hearsay.app.settings.Setting;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.hearsay.intake.FieldMapping;
import org.hearsay.intake.Intake;
import org.hearsay.intake.IntakeOptions;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.ClaimJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay read}. */
@Command(
        name = "read",
        description = {
            "Read reports into the ledger.",
            "%nText, HTML, JSON lines, and folders of them; .gz is unpacked. Reading the same report again changes nothing. What"
                    + " cannot be read is named with its reason, and the run goes on."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay read report.txt --outlet \"The Daily\" --published 2025-08-15",
            "  hearsay read pages/ archive.jsonl.gz",
            "  hearsay read dump.jsonl --map text=content,headline=title,published=date,url=uri"
        })
final class ReadCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Who published those reports that do not say so themselves.")
    private @Nullable String outlet;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "When those reports were published that do not say so themselves, as 2025-08-15.")
    private @Nullable LocalDate published;

    @Option(
            names = "--map",
            paramLabel = "PART=FIELD,…",
            description =
                    "Which fields of a JSON line hold text, headline, published, url, outlet, byline and language; nested ones"
                            + " with dots.")
    private String map = "";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports are read at a time (default: one for each processor, or HEARSAY_THREADS).")
    private @Nullable String threads;

    @Option(
            names = "--no-learned-cues",
            description = "Read who says what by rules alone, without the weights that were learned.")
    private boolean withoutLearnedCues;

    ReadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        int number = session.settings(Setting.THREADS, threads).number(Setting.THREADS);
        IntakeOptions options = options();
        Models.check();
        ReadingSummary summary;
        try (Ledger ledger = session.openForWriting();
                Intake intake = Intake.open(paths, options);
                ReadingReporter reporter = ReadingReporter.of(session, intake)) {
            Engine engine = session.engine(!withoutLearnedCues);
            summary = new ReadingRun(ledger, engine, number, reporter).read(intake);
        }
        print(ReadReport.of(summary));
        int refused = summary.refused().size();
        if (refused > 0) {
            throw FaultCode.SOME_INPUTS_REFUSED.at(
                    refused + " of " + (summary.articles() + refused) + " inputs",
                    "the reason stands beside each, above");
        }
        return ExitCode.FINE;
    }

    private IntakeOptions options() {
        IntakeOptions options = IntakeOptions.NONE.withMapping(mapping());
        if (outlet != null) {
            if (outlet.isBlank()) {
                throw FaultCode.USAGE.at("--outlet", "an outlet needs a name");
            }
            options = options.withOutlet(new Outlet(outlet));
        }
        return published == null ? options : options.withPublished(PublicationDate.given(published));
    }

    private FieldMapping mapping() {
        try {
            return FieldMapping.parse(map);
        } catch (IllegalArgumentException malformed) {
            throw FaultCode.USAGE.at("--map", String.valueOf(malformed.getMessage()), malformed);
        }
    }

    private void print(ReadReport report) {
        if (session.json()) {
            session.console().data(ClaimJson.write(report));
        } else {
            report.lines().forEach(session.console()::line);
        }
    }
}
