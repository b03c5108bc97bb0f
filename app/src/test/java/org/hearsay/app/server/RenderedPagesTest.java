package org.hearsay.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.app.Reports;
import org.hearsay.app.account.Role;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.Decision;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a page is made again. */
class RenderedPagesTest {
    private static final Caller ANA = new Caller("ana", Role.CODER, true, "1", true);
    private static final Caller RITA = new Caller("rita", Role.READER, true, "2", false);

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void aPageIsMadeOnceForEachCallerUntilSomethingIsWritten(@TempDir Path folder) {
        try (SqliteLedger ledger = SqliteLedger.open(Reports.ledger(folder))) {
            RenderedPages pages = new RenderedPages(ledger);
            assertThat(ask(pages, ANA, "/?")).isEqualTo("page 1");
            assertThat(ask(pages, ANA, "/?")).isEqualTo("page 1");
            assertThat(ask(pages, RITA, "/?")).isEqualTo("page 2");
            assertThat(ask(pages, ANA, "/?q=x")).isEqualTo("page 3");
            String claim = ledger.claims(ClaimQuery.ALL.page(null, 1)).get(0).id();
            ledger.decide(new Decision.Note(claim, "looked at"), ledger.past().lastEntry(), "bo", null);
            assertThat(ask(pages, ANA, "/?")).isEqualTo("page 4");
            assertThat(ask(pages, ANA, "/?")).isEqualTo("page 4");
        }
    }

    @Test
    void theEldestGiveWayToNewOnesAndLargeOnesAreNotKept(@TempDir Path folder) {
        try (SqliteLedger ledger = SqliteLedger.open(Reports.ledger(folder))) {
            RenderedPages pages = new RenderedPages(ledger);
            String large = "x".repeat(400_000);
            for (int i = 0; i < 100; i++) {
                pages.page(ANA, "/" + i, () -> large);
            }
            assertThat(ask(pages, ANA, "/99")).isEqualTo(large);
            assertThat(ask(pages, ANA, "/0")).isEqualTo("page 1");
            pages.page(ANA, "/all", () -> "x".repeat(600_000));
            assertThat(ask(pages, ANA, "/all")).isEqualTo("page 2");
        }
    }

    private String ask(RenderedPages pages, Caller caller, String address) {
        return new String(pages.page(caller, address, () -> "page " + made.incrementAndGet()), StandardCharsets.UTF_8);
    }
}
