package org.hearsay.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.hearsay.article.Outlet;
import org.hearsay.intake.Intake;
import org.hearsay.intake.IntakeOptions;
import org.hearsay.intake.Taken;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Links;
import org.hearsay.store.ClaimJson;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingRunTest {
    private static final Engine ENGINE = new Engine("test");

    @TempDir
    Path folder;

    private ReadingSummary read(Ledger ledger, int threads, List<Path> files) {
        Iterator<Taken> taken = Intake.open(files, IntakeOptions.NONE.withOutlet(new Outlet("Larnby Post")));
        return new ReadingRun(ledger, ENGINE, threads, ReadingProgress.NONE).read(taken);
    }

    private static String export(Ledger ledger) {
        StringBuilder lines = new StringBuilder();
        for (ClaimRecord claim : ledger.claims(ClaimQuery.ALL)) {
            lines.append(ClaimJson.write(claim)).append('\n');
        }
        Links links = ledger.links();
        return lines.append(links).toString();
    }

    @Test
    void exportsTheSameWhateverTheThreadsAndTheOrder() throws IOException {
        List<Path> files = Reports.write(Files.createDirectory(folder.resolve("in")), 7, 160);
        long seed = new Random().nextLong();
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(seed));
        try (Ledger one = SqliteLedger.open(folder.resolve("one.db"));
                Ledger four = SqliteLedger.open(folder.resolve("four.db"))) {
            ReadingSummary summary = read(one, 1, files);
            read(four, 4, shuffled);
            assertThat(summary.claims()).isGreaterThan(100);
            assertThat(export(four)).as("shuffled with seed %d", seed).isEqualTo(export(one));
        }
    }

    @Test
    void changesNothingWhenItReadsAgain() throws IOException {
        List<Path> files = Reports.write(Files.createDirectory(folder.resolve("in")), 8, 20);
        try (Ledger ledger = SqliteLedger.open(folder.resolve("ledger.db"))) {
            ReadingSummary first = read(ledger, 2, files);
            String before = export(ledger);
            long entries = ledger.status().entries();
            ReadingSummary second = read(ledger, 2, files);
            assertThat(second.unchanged()).isEqualTo(files.size());
            assertThat(second.claims() + second.withdrawn()).isZero();
            assertThat(ledger.status().entries()).isEqualTo(entries);
            assertThat(export(ledger)).isEqualTo(before);
            assertThat(first.articles()).isEqualTo(files.size());
        }
    }

    @Test
    void withdrawsWhatAnAppealSeemedToClaimWhenItComesAgain() throws IOException {
        String appeal = "The Larnby Post has been attacked by the governor for years.\n"
                + "Stand with the Larnby Post and its reporters.\n";
        Path first =
                Files.writeString(folder.resolve("1.txt"), "Police arrested nine men in Osk on Monday.\n" + appeal);
        Path second = Files.writeString(folder.resolve("2.txt"), "A flood destroyed a bridge near Tarrow.\n" + appeal);
        try (Ledger ledger = SqliteLedger.open(folder.resolve("ledger.db"))) {
            read(ledger, 1, List.of(first));
            assertThat(export(ledger)).contains("attacked");
            ReadingSummary summary = read(ledger, 1, List.of(second));
            assertThat(summary.withdrawn()).isPositive();
            assertThat(export(ledger)).doesNotContain("attacked").contains("arrested");
            assertThat(ledger.verify()).isEmpty();
        }
    }

    @Test
    void keepsWhatIsNotEnglishUnread() throws IOException {
        Path file = Files.writeString(
                folder.resolve("fr.txt"),
                "La police a arrêté neuf hommes lundi dans la ville, selon le ministère de l'Intérieur, qui n'a pas donné de"
                        + " détails.\n");
        try (Ledger ledger = SqliteLedger.open(folder.resolve("ledger.db"))) {
            ReadingSummary summary = read(ledger, 1, List.of(file));
            assertThat(summary.unread()).containsEntry("language:fr", 1);
            assertThat(ledger.claims(ClaimQuery.ALL)).isEmpty();
        }
    }
}
