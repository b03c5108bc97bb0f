package org.hearsay.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.ClaimJson;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills {@code hearsay read} twenty times while it writes, and then lets it finish. */
class KilledRunTest {
    private static final int KILLS = 20;

    @TempDir
    Path folder;

    @Test
    void losesNothingAndKeepsNothingByHalves() throws IOException, InterruptedException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path reports = Files.createDirectory(folder.resolve("in"));
        Reports.write(reports, 9, 700);
        Path ledger = folder.resolve("killed.db");
        long kept = 0;
        for (int i = 0; i < KILLS; i++) {
            killWhileItWrites(reports, ledger, random);
            kept = checkWhole(ledger, kept, "seed " + seed + ", kill " + i);
        }
        Path calm = folder.resolve("calm.db");
        assertThat(start(reports, ledger).waitFor()).isZero();
        assertThat(start(reports, calm).waitFor()).isZero();
        assertThat(export(ledger)).as("seed %d", seed).isEqualTo(export(calm)).isNotEmpty();
    }

    private Process start(Path reports, Path ledger) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1200m",
                        "-Duser.home=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.hearsay.app.Hearsay",
                        "read",
                        reports.toString(),
                        "--ledger",
                        ledger.toString(),
                        "--threads",
                        "2",
                        "--quiet")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Waits until the ledger grows, and a random while longer. */
    private void killWhileItWrites(Path reports, Path ledger, Random random) throws IOException, InterruptedException {
        long before = size(ledger);
        Process process = start(reports, ledger);
        while (process.isAlive() && size(ledger) == before) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(600));
        process.destroyForcibly().waitFor();
    }

    private static long size(Path ledger) throws IOException {
        Path log = ledger.resolveSibling(ledger.getFileName() + "-wal");
        return (Files.exists(ledger) ? Files.size(ledger) : 0) + (Files.exists(log) ? Files.size(log) : 0);
    }

    private static long checkWhole(Path file, long keptBefore, String message) {
        try (Ledger ledger = SqliteLedger.open(file)) {
            assertThat(ledger.verify()).as(message).isEmpty();
            long kept = ledger.status().entries();
            assertThat(kept).as(message).isGreaterThanOrEqualTo(keptBefore);
            return kept;
        }
    }

    private static List<String> export(Path file) {
        try (Ledger ledger = SqliteLedger.open(file)) {
            return ledger.claims(ClaimQuery.ALL).stream().map(ClaimJson::write).toList();
        }
    }
}
