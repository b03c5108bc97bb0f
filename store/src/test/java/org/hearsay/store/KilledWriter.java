package org.hearsay.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Reading;

/** The process that {@link KillTest} kills: it keeps one reading after another and says so on standard output. */
final class KilledWriter {
    private KilledWriter() {}

    @SuppressWarnings("InfiniteLoopStatement")
    public static void main(String[] arguments) {
        System.out.println("started");
        long seed = Long.parseLong(arguments[1]);
        try (SqliteLedger ledger = SqliteLedger.open(Path.of(arguments[0]))) {
            for (int index = Integer.parseInt(arguments[2]); ; index++) {
                Reading reading = reading(seed, index);
                ledger.keep(reading);
                System.out.println(index + ".");
                if (index % 10 == 9) {
                    ledger.replaceLinks(links(reading));
                }
            }
        }
    }

    /** Returns the reading of that number: every third is a later version of the one before. */
    static Reading reading(long seed, int index) {
        RandomReports reports = new RandomReports(new Random(seed + index));
        String url = "https://news.example/" + index / 3 * 3;
        Article article =
                Reports.article("Torvik Courier", url, Reports.DAY.plusDays(index % 3), reports.words(40) + index);
        List<ClaimRecord> claims = reports.claims(article, Reports.ENGINE);
        return new Reading(article, Set.of("block " + index, "common " + index % 7), claims, Reports.ENGINE, null);
    }

    private static Links links(Reading reading) {
        List<Links.Occurrence> occurrences = reading.claims().stream()
                .map(claim -> LinkedReports.occurrence(claim.id(), List.of(claim.id()), null))
                .toList();
        return new Links(List.of(), List.of(), occurrences, List.of(), List.of(), List.of());
    }
}
