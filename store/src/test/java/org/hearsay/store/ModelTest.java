package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hearsay.article.Article;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.KeptArticle;
import org.hearsay.ledger.Reading;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random readings, versions, descriptions, engines and amendments leave in the ledger what they leave in a simple model. */
class ModelTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void holdsWhatTheModelHolds(long seed) {
        Random random = new Random(seed);
        RandomReports reports = new RandomReports(random);
        ModelLedger model = new ModelLedger();
        List<Article> arrived = new ArrayList<>();
        try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("ledger.db"))) {
            for (int step = 0; step < 90; step++) {
                Article article = arrived.isEmpty() || random.nextInt(3) == 0
                        ? reports.article()
                        : reports.described(arrived.get(random.nextInt(arrived.size())));
                arrived.add(article);
                Reading reading = reading(reports, article, "hearsay " + random.nextInt(3));
                if (random.nextInt(5) == 0 && model.has(article)) {
                    ledger.amend(article.id().value(), reading, "Mira Solberg", "it said so on the page");
                    model.amend(reading);
                } else {
                    ledger.keep(reading);
                    model.keep(reading);
                }
                if (step % 30 == 29) {
                    assertSame(ledger, model);
                    assertThat(ledger.verify()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void doesNotDependOnTheOrderOfArrival(long seed) {
        Random random = new Random(seed);
        RandomReports reports = new RandomReports(random);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Article article = i == 0 || random.nextBoolean()
                    ? reports.article()
                    : reports.described(
                            readings.get(random.nextInt(readings.size())).article());
            // What is claimed depends on the article and its description alone, as it does when a program reads them.
            long same = (article.id() + " " + article.published() + article.headline() + article.byline()
                            + article.dateline() + article.language())
                    .hashCode();
            readings.add(reading(new RandomReports(new Random(same)), article.withNotices(List.of()), Reports.ENGINE));
        }
        List<String> first = exported("first.db", readings);
        Collections.shuffle(readings, random);
        assertThat(exported("second.db", readings)).isEqualTo(first);
    }

    private List<String> exported(String name, List<Reading> readings) {
        try (SqliteLedger ledger = SqliteLedger.open(folder.resolve(name))) {
            readings.forEach(ledger::keep);
            List<String> lines = new ArrayList<>();
            ledger.articles(kept -> lines.add(kept.toString()));
            ledger.claims(new ClaimQuery(null, Map.of(), false, null, Integer.MAX_VALUE))
                    .forEach(claim -> lines.add(ClaimJson.write(claim)));
            return lines;
        }
    }

    private static Reading reading(RandomReports reports, Article article, String engine) {
        Article read = RandomReports.asRead(article);
        return new Reading(read, reports.blocks(), reports.claims(read, engine), engine, null);
    }

    private static void assertSame(SqliteLedger ledger, ModelLedger model) {
        Map<String, KeptArticle> current = new TreeMap<>();
        ledger.articles(kept -> current.put(kept.article().id().value(), kept));
        assertThat(current).isEqualTo(model.current());
        Map<String, ClaimRecord> claims = new TreeMap<>();
        ledger.claims(new ClaimQuery(null, Map.of(), true, null, Integer.MAX_VALUE))
                .forEach(claim -> claims.put(claim.id(), claim));
        assertThat(claims).isEqualTo(model.claims());
    }
}
