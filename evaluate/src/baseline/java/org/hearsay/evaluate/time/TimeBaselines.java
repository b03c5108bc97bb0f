package org.hearsay.evaluate.time;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearsay.corenlp.CoreNlpReader;

/**
 * Runs this project's reader of times, HeidelTime and SUTime over the same documents, one thread each, and prints how right and how
 * fast they are.
 *
 * <p>The taggers take turns: each document is read by all of them before the next, so that what else the machine does falls on all
 * alike. The time counted runs from the bare text to the times, tokenising and tagging included; loading is left out, and the first
 * documents are read once before, to warm up. Arguments: folders as {@code hearsay evaluate time} takes them. HeidelTime is told
 * that stand-off texts are narratives and TimeML files are news; the others get no such hint.
 */
final class TimeBaselines {
    private static final int WARM_UP = 40;
    private static final int WARM_UP_CHARACTERS = 200_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TimeBaselines() {}

    /** The figures of one tagger. */
    private static final class Line {
        final TimeTagger tagger;
        final TimeScorer scorer = new TimeScorer();
        long nanos;
        long processor;

        Line(TimeTagger tagger) {
            this.tagger = tagger;
        }

        void take(GoldDocument document) {
            tagger.reset();
            long used = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            List<GoldTime> times = tagger.read(document);
            processor += THREADS.getCurrentThreadCpuTime() - used;
            nanos += System.nanoTime() - start;
            scorer.add(document.times(), times);
        }

    }

    /** Compares on each folder. */
    public static void main(String[] folders) throws IOException {
        // SUTime tells at length what it loads, for each document.
        Logger.getLogger("").setLevel(Level.WARNING);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (folders.length == 0) {
            out.println("Name one folder or more: *.tml, or texts with gold.tsv and dct.tsv.");
        }
        HearsayTagger ours = new HearsayTagger("Hearsay, tokens and tags", CoreNlpReader.loadWithoutNames());
        HearsayTagger whole = new HearsayTagger("Hearsay, names as well", CoreNlpReader.load());
        SuTimeTagger suTime = new SuTimeTagger();
        for (String folder : folders) {
            Path path = Path.of(folder);
            boolean narrative = Files.exists(path.resolve("gold.tsv"));
            HeidelTimeTagger heidelTime =
                    new HeidelTimeTagger(narrative ? DocumentType.NARRATIVES : DocumentType.NEWS);
            compare(path, List.of(ours, whole, heidelTime, suTime), out);
        }
    }

    private static void compare(Path folder, List<TimeTagger> taggers, PrintStream out) throws IOException {
        List<GoldDocument> documents = TimeEvaluation.documents(folder);
        warmUp(documents, taggers);
        List<Line> lines = new ArrayList<>();
        taggers.forEach(tagger -> lines.add(new Line(tagger)));
        for (GoldDocument document : documents) {
            lines.forEach(line -> line.take(document));
        }
        print(folder, documents.size(), lines, out);
    }

    private static void warmUp(List<GoldDocument> documents, List<TimeTagger> taggers) {
        int characters = 0;
        for (int i = 0; i < Math.min(WARM_UP, documents.size()) && characters < WARM_UP_CHARACTERS; i++) {
            GoldDocument document = documents.get(i);
            characters += document.text().length();
            taggers.forEach(tagger -> tagger.read(document));
        }
    }

    private static void print(Path folder, int documents, List<Line> lines, PrintStream out) {
        Line ours = lines.get(0);
        out.printf(Locale.ROOT, "%n%s: %d documents%n", folder, documents);
        out.printf(
                Locale.ROOT,
                "%-28s %9s %14s %9s %9s %12s %12s %18s%n",
                "",
                "value F1",
                "strict + value",
                "relaxed",
                "mod",
                "documents/s",
                "ours / this",
                "by processor time");
        for (Line line : lines) {
            SortedMap<String, Double> measures = line.scorer.measures();
            out.printf(
                    Locale.ROOT,
                    "%-28s %9.3f %14.3f %9.3f %9.3f %12.2f %12.1f %18.1f%n",
                    line.tagger.name(),
                    measures.get("time.value.f1"),
                    measures.get("time.strictvalue.f1"),
                    measures.get("time.relaxed.f1"),
                    measures.get("time.mod.accuracy"),
                    documents * 1e9 / line.nanos,
                    (double) line.nanos / ours.nanos,
                    (double) line.processor / ours.processor);
        }
    }
}
