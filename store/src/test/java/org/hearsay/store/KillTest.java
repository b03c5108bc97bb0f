package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes is killed again and again: what it had acknowledged is there whole, and nothing is half there. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class KillTest {
    private static final int KILLS = 20;

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        long seed = Long.getLong("hearsay.seed", System.nanoTime());
        System.out.println("KillTest: -Dhearsay.seed=" + seed);
        Random random = new Random(seed);
        Path file = folder.resolve("ledger.db");
        Set<Integer> acknowledged = new HashSet<>();
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(killed(file, seed, next, random));
            try (SqliteLedger ledger = SqliteLedger.open(file)) {
                assertThat(ledger.verify()).as("seed %d, kill %d", seed, kill).isEmpty();
                for (int index : acknowledged) {
                    assertWhole(ledger, KilledWriter.reading(seed, index), kill);
                }
            }
            next = acknowledged.stream().mapToInt(index -> index + 1).max().orElse(0);
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    /** Starts a writer, kills it at a random moment, and returns what it had acknowledged by then. */
    private static Set<Integer> killed(Path file, long seed, int next, Random random)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        // Its copy of the native library must not outlive the test.
                        "-Dorg.sqlite.tmpdir=" + file.getParent(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file.toString(),
                        Long.toString(seed),
                        Integer.toString(next)))
                .redirectError(file.resolveSibling("writer.log").toFile())
                .start();
        Set<Integer> acknowledged = new HashSet<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            // The first word comes before the file is opened, so that some kills hit the opening and the first tables.
            assertThat(reader.readLine()).isEqualTo("started");
            for (int words = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(12); words > 0; words--) {
                String line = reader.readLine();
                assertThat(line)
                        .as(() -> "the writer ended by itself: " + log(file))
                        .isNotNull();
                acknowledged.add(acknowledgement(line));
            }
            Thread.sleep(random.nextInt(acknowledged.isEmpty() ? 400 : 20));
            // Not Process.destroyForcibly, which would close the stream that still holds acknowledgements.
            process.toHandle().destroyForcibly();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                // A kill can cut a line short; only a whole one is an acknowledgement.
                if (line.endsWith(".")) {
                    acknowledged.add(acknowledgement(line));
                }
            }
        } finally {
            process.toHandle().destroyForcibly();
        }
        assertThat(process.waitFor()).as("killed, not ended").isNotZero();
        return acknowledged;
    }

    private static String log(Path file) {
        try {
            return Files.readString(file.resolveSibling("writer.log"));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static int acknowledgement(String line) {
        return Integer.parseInt(line.substring(0, line.length() - 1));
    }

    private static void assertWhole(SqliteLedger ledger, Reading reading, int kill) {
        String id = reading.article().id().value();
        assertThat(ledger.article(id).orElseThrow().article().text())
                .as("kill %d", kill)
                .isEqualTo(reading.article().text());
        List<String> standing =
                ledger
                        .claims(new ClaimQuery(null, java.util.Map.of(Facet.ARTICLE, List.of(id)), true, null, 100))
                        .stream()
                        .filter(claim -> claim.status() != ClaimStatus.WITHDRAWN)
                        .map(ClaimRecord::id)
                        .toList();
        assertThat(standing)
                .isEqualTo(reading.claims().stream().map(ClaimRecord::id).toList());
        assertThat(ledger.blocks(id)).isEqualTo(reading.blocks());
    }
}
