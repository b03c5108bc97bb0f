package org.hearsay.evaluate.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hearsay.actor.ActorReader;
import org.hearsay.actor.Mentions;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.claim.ClaimReader;
import org.hearsay.corenlp.CoreNlpReader;
import org.hearsay.event.EventReader;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.quantity.Quantity;
import org.hearsay.quantity.QuantityReader;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long each stage takes for one round over the plain-text samples, on one thread.
 *
 * <p>The stages get parsed text, so that their figures are their own; {@code whole} starts from the text. Divide the number of
 * tokens, which the set-up prints, by a figure for tokens a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1200m", "-Duser.language=en"})
public class StagesBenchmark {
    private final TimeReader times = TimeReader.load();
    private final QuantityReader quantities = QuantityReader.load();
    private final ActorReader actors = ActorReader.load();
    private final AttributionReader attributions = AttributionReader.load();
    private final EventReader events = EventReader.load();
    private final CoreNlpReader language = CoreNlpReader.load();
    private final ClaimReader claims = ClaimReader.load(language);
    private final List<Prepared> prepared = new ArrayList<>();

    private record Prepared(
            Analysis analysis, List<TimeExpression> times, List<Quantity> quantities, Mentions mentions) {}

    /** Reads and parses the samples. */
    @Setup
    public void prepare() throws IOException {
        Path samples = Path.of(System.getProperty("hearsay.samples", "../samples"));
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8).split("---\n", 3)[2];
                prepared.add(prepare(language.analyse(Article.of(Outlet.UNKNOWN, null, text))));
            }
        }
        System.out.println("tokens: "
                + prepared.stream().mapToInt(one -> one.analysis().tokenCount()).sum());
    }

    private Prepared prepare(Analysis analysis) {
        analysis.sentences().forEach(Sentence::tree);
        List<TimeExpression> time = times.read(analysis);
        return new Prepared(analysis, time, quantities.read(analysis, time), actors.read(analysis));
    }

    private int each(ToIntFunction<Prepared> work) {
        return prepared.stream().mapToInt(work).sum();
    }

    /** Times. */
    @Benchmark
    public int time() {
        return each(one -> times.read(one.analysis()).size());
    }

    /** Quantities. */
    @Benchmark
    public int quantity() {
        return each(one -> quantities.read(one.analysis(), one.times()).size());
    }

    /** Mentions. */
    @Benchmark
    public int actor() {
        return each(one -> actors.read(one.analysis()).all().size());
    }

    /** Attributions. */
    @Benchmark
    public int attribution() {
        return each(one ->
                attributions.read(one.analysis(), one.mentions(), one.times()).size());
    }

    /** Events. */
    @Benchmark
    public int event() {
        return each(one -> events.read(one.analysis(), one.mentions(), one.times(), one.quantities())
                .size());
    }

    /** Everything, from the text. */
    @Benchmark
    public int whole() {
        return each(one -> claims.read(one.analysis().article()).claims().size());
    }
}
