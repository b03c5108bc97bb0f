package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.app.reading.Engine;
import org.hearsay.app.terminal.TextTable;
import org.hearsay.article.Article;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.evaluate.Score;
import org.hearsay.evaluate.link.LinkEvaluation;
import org.hearsay.evaluate.link.Reader;
import org.hearsay.rule.RuleFileException;
import org.hearsay.store.ClaimJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay evaluate}. */
@Command(
        name = "evaluate",
        description = {
            "Score this version against a published corpus, or a ledger against a list of expected claims.",
            "%nFractions from 0 to 1 by name. docs/cli.md says what layout each set has."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay evaluate time corpora/tbaq --json",
            "  hearsay evaluate claims expected.jsonl               what the ledger holds",
            "  hearsay evaluate claims expected.jsonl claims.jsonl  what a file holds"
        })
final class EvaluateCommand implements Callable<Integer> {
    /** How many articles are read between two lines that say so. */
    private static final int EACH = 100;

    private final Session session;

    @Parameters(index = "0", paramLabel = "SET", description = "${COMPLETION-CANDIDATES}")
    private Evaluation set = Evaluation.CLAIMS;

    @Parameters(index = "1", paramLabel = "PATH", description = "The corpus, or the expected claims.")
    private Path path = Path.of("");

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "CLAIMS",
            description =
                    "For claims: the records to score, instead of what the ledger holds. For link: claims to link, instead of reading the articles.")
    private @Nullable Path claims;

    @Option(
            names = "--report",
            description = "For claims and link: say of each row what was found, and what is wrong with it.")
    private boolean report;

    @Option(
            names = "--no-learned-cues",
            description = "For attribution: read by rules alone, without the weights that were learned.")
    private boolean withoutLearnedCues;

    @Option(
            names = "--train",
            paramLabel = "FILE",
            description = "For attribution: learn weights from PATH and write them to FILE, instead of scoring.")
    private @Nullable Path train;

    @Option(
            names = "--learned-cues",
            paramLabel = "FILE",
            description = "For attribution: read with the weights that --train wrote.")
    private @Nullable Path weights;

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try {
            if (set == Evaluation.CLAIMS) {
                ClaimsEvaluation evaluation = new ClaimsEvaluation(session, path, claims);
                print(evaluation.score());
                show(evaluation.report());
            } else if (set == Evaluation.LINK) {
                LinkEvaluation evaluation = new LinkEvaluation(reader(), claims != null);
                print(evaluation.score(path));
                show(evaluation.report());
            } else if (set == Evaluation.ATTRIBUTION) {
                attribution();
            } else {
                print(set.score(path));
            }
        } catch (IOException | IllegalArgumentException | RuleFileException unusable) {
            throw FaultCode.MEASUREMENT_FAILED.at(path.toString(), unusable.toString(), unusable);
        }
        return ExitCode.FINE;
    }

    /** Reads for what is linked, and says from time to time how far it has come: a set takes minutes. */
    private Reader reader() throws IOException {
        Engine engine = new Engine(Version.text());
        Path file = claims;
        return new Reader(
                told("parsed", article -> engine.language().analyse(article)),
                file == null ? told("read", ClaimSource.reading(engine)) : ClaimSource.kept(file));
    }

    private <T> Function<Article, T> told(String done, Function<Article, T> reading) {
        AtomicInteger count = new AtomicInteger();
        return article -> {
            T result = reading.apply(article);
            int articles = count.incrementAndGet();
            if (articles % EACH == 0) {
                session.remark(String.format(Locale.ENGLISH, "%,d articles %s", articles, done));
            }
            return result;
        };
    }

    private void show(List<String> lines) {
        if (report) {
            // With JSON, standard output holds the one object and nothing else.
            lines.forEach(session.json() ? session::remark : session.console()::line);
        }
    }

    private void attribution() throws IOException {
        AttributionScoring scoring = new AttributionScoring(path);
        if (train != null) {
            scoring.train(train);
            session.remark("learned cues: " + train + ", " + Files.size(train) + " bytes");
        } else if (weights != null) {
            print(scoring.score(AttributionScoring.reader(weights)));
        } else {
            print(scoring.score(withoutLearnedCues ? AttributionReader.loadRules() : AttributionReader.load()));
        }
    }

    private void print(Score score) {
        if (session.json()) {
            session.console().data(ClaimJson.write(score));
            return;
        }
        session.console()
                .line(String.format(
                        Locale.ENGLISH,
                        "%s: %,d documents in %.1f s",
                        score.set(),
                        score.documents(),
                        score.seconds()));
        TextTable table = new TextTable(List.of("MEASURE", "VALUE"));
        score.measures()
                .forEach((name, value) -> table.row(List.of(name, String.format(Locale.ENGLISH, "%.3f", value))));
        table.print(session.console());
    }
}
