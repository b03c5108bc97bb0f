package org.hearsay.evaluate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Reading;
import org.hearsay.link.LinkArticle;
import org.hearsay.link.Linker;
import org.hearsay.link.Linking;
import org.hearsay.link.MemoryLinks;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that grew one article at a time are those that linking everything from nothing gives, in whatever order they grew. */
class ShuffledArrivalTest {
    private static final Linker LINKER = Linker.load();

    @TempDir
    Path folder;

    /** Months of reports, so that words are counted in some months and weighed in others. */
    private static List<Reading> readings(long seed, int count) {
        SyntheticReports reports = new SyntheticReports(seed, 1);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(reports.reading(i));
        }
        return readings;
    }

    private static Links fromNothing(List<Reading> readings) {
        List<ClaimRecord> claims =
                readings.stream().flatMap(reading -> reading.claims().stream()).toList();
        return LINKER.link(
                readings.stream()
                        .map(reading -> LinkArticle.of(reading.article()))
                        .toList(),
                claims);
    }

    @Test
    void inMemory() {
        long seed = new Random().nextLong();
        List<Reading> readings = readings(5, 120);
        Links expected = fromNothing(readings);
        assertThat(expected.copies()).isNotEmpty();
        assertThat(expected.stories().size()).isBetween(2, 119);
        assertThat(expected.occurrences())
                .anyMatch(occurrence -> occurrence.articles().size() > 3);
        List<Reading> shuffled = new ArrayList<>(readings);
        Random random = new Random(seed);
        Collections.shuffle(shuffled, random);
        MemoryLinks memory = new MemoryLinks();
        Linking linking = LINKER.over(memory);
        shuffled.forEach(reading -> memory.read(LinkArticle.of(reading.article())));
        int weighed = 0;
        for (Reading reading : shuffled) {
            linking.link(List.of(update(reading)));
            if (random.nextInt(10) == 0) {
                Reading again = shuffled.get(random.nextInt(shuffled.size()));
                linking.link(List.of(Linking.Update.gone(again.article().id().value())));
                weighed += linking.weigh(1);
            }
        }
        for (int begin = 0; begin < shuffled.size(); begin += 7) {
            linking.link(shuffled.subList(begin, Math.min(begin + 7, shuffled.size())).stream()
                    .map(ShuffledArrivalTest::update)
                    .toList());
        }
        weighed += linking.weigh(Integer.MAX_VALUE);
        assertThat(weighed).isPositive();
        assertThat(memory.links()).as("seed %d", seed).isEqualTo(expected);
    }

    private static Linking.Update update(Reading reading) {
        return Linking.Update.of(LinkArticle.of(reading.article()), reading.claims());
    }

    @Test
    void inALedger() {
        long seed = new Random().nextLong();
        List<Reading> readings = readings(6, 90);
        List<Reading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, new Random(seed));
        try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("ledger.db"))) {
            for (int i = 0; i < shuffled.size(); i++) {
                ledger.keep(shuffled.get(i));
                if (i % 30 == 7) {
                    ledger.link();
                }
            }
            ledger.link();
            assertThat(ledger.links()).as("seed %d", seed).isEqualTo(fromNothing(readings));
            assertThat(ledger.linksAreStale()).isFalse();
            assertThat(ledger.verify()).isEmpty();
        }
    }
}
