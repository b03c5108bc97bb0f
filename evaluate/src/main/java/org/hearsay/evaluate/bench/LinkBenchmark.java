package org.hearsay.evaluate.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.ledger.Reading;
import org.hearsay.store.SqliteLedger;

/**
 * Measures what it costs to link one new article into a ledger that grows. Used by one thread.
 *
 * <p>The ledger is a real one: each generated reading is kept in a transaction of its own. The last articles before each size are linked
 * one at a time, of which the time is taken, and the time of the processor, which says more where the machine has other work. Those before
 * are linked some at a time, as a run over many articles does.
 */
public final class LinkBenchmark {
    private static final double MILLION = 1e6;
    private static final int SAMPLE = 1000;
    private static final int BATCH = 32;
    private static final long CLAIMS_OF_SAMPLE = 10_000;

    private LinkBenchmark() {}

    /**
     * Runs the measurement.
     *
     * @param arguments the file of the ledger, which is made or gone on with, and the numbers of claims at which to print
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length < 2) {
            out.println("LEDGER CLAIMS…, such as bench.db 10000 100000 1000000");
            return;
        }
        Path file = Path.of(arguments[0]);
        List<Long> sizes =
                Arrays.stream(arguments).skip(1).map(Long::valueOf).sorted().toList();
        try (SqliteLedger ledger = SqliteLedger.open(file)) {
            run(ledger, file, sizes, out);
        }
    }

    private static void run(SqliteLedger ledger, Path file, List<Long> sizes, PrintStream out) throws IOException {
        SyntheticReports reports = new SyntheticReports(1);
        out.println("   claims  articles  median ms   p99 ms  cpu median  cpu p99  heap MiB  file MiB");
        long claims = ledger.status().claims().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        int number = (int) ledger.status().articles();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (long size : sizes) {
            double[] times = new double[SAMPLE];
            double[] processor = new double[SAMPLE];
            int taken = 0;
            while (claims < size) {
                boolean timed = size - claims <= Math.min(CLAIMS_OF_SAMPLE, size / 2);
                if ((timed && taken == 0) || (!timed && number % BATCH == 0)) {
                    ledger.link();
                }
                Reading reading = reports.reading(number++);
                ledger.keep(reading);
                claims += reading.claims().size();
                if (!timed) {
                    continue;
                }
                long begin = System.nanoTime();
                long busy = threads.getCurrentThreadCpuTime();
                ledger.link();
                processor[taken % SAMPLE] = (threads.getCurrentThreadCpuTime() - busy) / MILLION;
                times[taken++ % SAMPLE] = (System.nanoTime() - begin) / MILLION;
            }
            double[] sorted =
                    Arrays.stream(times, 0, Math.min(taken, SAMPLE)).sorted().toArray();
            double[] busiest =
                    Arrays.stream(processor, 0, sorted.length).sorted().toArray();
            out.printf(
                    Locale.ROOT,
                    "%9d %9d %10.1f %8.1f %11.1f %8.1f %9d %9d%n",
                    claims,
                    number,
                    at(sorted, 0.5),
                    at(sorted, 0.99),
                    at(busiest, 0.5),
                    at(busiest, 0.99),
                    heap() >> 20,
                    Files.size(file) >> 20);
        }
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))];
    }

    /** Returns what is in use after a collection: what was asked for and let go is no part of it. */
    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
