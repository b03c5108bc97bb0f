package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.PublicationDate;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Receipt;
import org.hearsay.ledger.Receipt.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest {
    @TempDir
    Path folder;

    private SqliteLedger ledger;

    @BeforeEach
    void open() {
        ledger = SqliteLedger.open(folder.resolve("ledger.db"));
    }

    @AfterEach
    void close() {
        assertThat(ledger.verify()).isEmpty();
        ledger.close();
    }

    @Test
    void keepsAnArticleAndItsClaims() {
        Reading reading = Reports.reading();
        assertThat(ledger.keep(reading)).isEqualTo(new Receipt(Outcome.ADDED, 2, 0, 0));
        assertThat(ledger.article(reading.article().id().value()).orElseThrow().article())
                .isEqualTo(reading.article());
        assertThat(ledger.claims(ClaimQuery.ALL)).containsExactlyInAnyOrderElementsOf(reading.claims());
        assertThat(ledger.blocks(reading.article().id().value())).isEqualTo(reading.blocks());
        assertThat(ledger.hasReading(reading.article(), Reports.ENGINE)).isTrue();
        assertThat(ledger.hasReading(reading.article(), "hearsay 2")).isFalse();
    }

    @Test
    void writesNothingForTheSameReading() {
        ledger.keep(Reports.reading());
        long entries = ledger.status().entries();
        assertThat(ledger.keep(Reports.reading()).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(ledger.status().entries()).isEqualTo(entries);
    }

    @Test
    void findsClaimsByWordsAndFacets() {
        ledger.keep(Reports.reading());
        assertThat(ids(ClaimQuery.ALL.withWords("soldier"))).hasSize(1);
        assertThat(ids(ClaimQuery.ALL.withWords("ministry \"OR\" soldier*"))).isEmpty();
        assertThat(ids(ClaimQuery.ALL.withWords("counts dead"))).hasSize(2);
        assertThat(ids(ClaimQuery.ALL.withWords("?!"))).isEmpty();
        assertThat(ids(ClaimQuery.ALL.with(Facet.RECIPIENT, "VEL"))).hasSize(1);
        assertThat(ids(ClaimQuery.ALL.with(Facet.STANCE, "deny", "state"))).hasSize(2);
        assertThat(ids(ClaimQuery.ALL.with(Facet.TIME, "2024-02"))).hasSize(1);
        assertThat(ids(ClaimQuery.ALL.with(Facet.TIME, "2024-03"))).isEmpty();
        assertThat(ids(ClaimQuery.ALL.with(Facet.TYPE, "ASSAULT").with(Facet.MEASURE, "killed")))
                .hasSize(1);
        assertThat(ledger.facet(ClaimQuery.ALL, Facet.STANCE, 10)).containsEntry("deny", 1L);
        assertThat(ledger.facet(ClaimQuery.ALL, Facet.TIME, 10)).containsEntry("2024-02", 1L);
        assertThat(ledger.count(ClaimQuery.ALL.page(null, 1))).isEqualTo(2);
    }

    private List<String> ids(ClaimQuery query) {
        return ledger.claims(query).stream().map(ClaimRecord::id).toList();
    }

    @Test
    void pagesById() {
        ledger.keep(Reports.reading());
        List<ClaimRecord> first = ledger.claims(ClaimQuery.ALL.page(null, 1));
        List<ClaimRecord> second =
                ledger.claims(ClaimQuery.ALL.page(first.get(0).id(), 1));
        assertThat(first.get(0).id()).isLessThan(second.get(0).id());
        assertThat(ledger.claims(ClaimQuery.ALL.page(second.get(0).id(), 1))).isEmpty();
    }

    @Test
    void supersedesByDateWhateverTheOrderOfArrival() {
        Article early = Reports.article();
        Article late =
                Reports.article("Torvik Courier", early.url(), Reports.DAY.plusDays(1), Reports.TEXT + "Corrected.");
        ledger.keep(Reports.reading(late, Reports.toll(late)));
        assertThat(ledger.keep(Reports.reading(early, Reports.toll(early))).outcome())
                .isEqualTo(Outcome.NEW_VERSION);
        assertThat(ledger.article(early.id().value()).orElseThrow().supersededBy())
                .isEqualTo(late.id().value());
        assertThat(ledger.claim(Reports.toll(early).id()).orElseThrow().status())
                .isEqualTo(ClaimStatus.SUPERSEDED);
        assertThat(ledger.claims(ClaimQuery.ALL)).containsExactly(Reports.toll(late));
        List<String> current = new ArrayList<>();
        ledger.articles(kept -> current.add(kept.article().id().value()));
        assertThat(current).containsExactly(late.id().value());
    }

    @Test
    void withdrawsWhatALaterReadingNoLongerMakes() {
        Reading reading = Reports.reading();
        ledger.keep(reading);
        Article article = reading.article();
        Reading again = new Reading(article, reading.blocks(), List.of(Reports.toll(article)), "hearsay 2", null);
        assertThat(ledger.keep(again)).isEqualTo(new Receipt(Outcome.READ_AGAIN, 0, 0, 1));
        ClaimRecord denial = ledger.claim(Reports.denial(article).id()).orElseThrow();
        assertThat(denial.status()).isEqualTo(ClaimStatus.WITHDRAWN);
        assertThat(ledger.history(denial.id().substring(0, 8)))
                .extracting(Entry::kind)
                .containsExactly("claim", "withdrawal");
        assertThat(ledger.history(article.id().value()))
                .extracting(Entry::kind)
                .containsExactly("article", "reading", "reading");
        assertThat(ledger.keep(reading)).isEqualTo(new Receipt(Outcome.READ_AGAIN, 1, 0, 0));
    }

    @Test
    void anInferredDateChangesWithTheReading() {
        Article undated = Reports.article("Torvik Courier", "https://courier.example/1", null, Reports.TEXT);
        Article inferred = undated.withPublished(
                new PublicationDate(Reports.DAY, Reports.DAY.plusDays(9), PublicationDate.Basis.INFERRED));
        ledger.keep(Reports.reading(inferred, Reports.toll(inferred)));
        assertThat(ledger.hasReading(ledger.described(undated), Reports.ENGINE)).isTrue();
        assertThat(ledger.keep(Reports.reading(undated, Reports.toll(undated))).outcome())
                .isEqualTo(Outcome.READ_AGAIN);
        assertThat(ledger.article(undated.id().value()).orElseThrow().article().published())
                .isNull();
        Article found = undated.withPublished(PublicationDate.found(Reports.DAY.plusYears(1)));
        ledger.keep(Reports.reading(found, Reports.toll(found)));
        assertThat(ledger.keep(Reports.reading(inferred, Reports.toll(inferred)))
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(ledger.verify()).isEmpty();
    }

    @Test
    void amendsTheDateForGood() {
        Reading reading = Reports.reading();
        ledger.keep(reading);
        Article dated = reading.article().withPublished(PublicationDate.given(Reports.DAY.plusYears(1)));
        Reading amended = Reports.reading(dated, Reports.toll(dated));
        assertThat(ledger.amend(dated.id().value(), amended, "Mira Solberg", "the year was wrong"))
                .isEqualTo(new Receipt(Outcome.READ_AGAIN, 0, 0, 1));
        assertThat(ledger.keep(reading).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(ledger.described(reading.article())).isEqualTo(dated);
        assertThat(ledger.claims(ClaimQuery.ALL)).containsExactly(Reports.toll(dated));
        assertThat(ledger.history(dated.id().value())).extracting(Entry::by).contains("Mira Solberg");
    }

    @Test
    void amendsTheOutlet() {
        Reading reading = Reports.reading();
        ledger.keep(reading);
        Article moved = reading.article().withOutlet(new org.hearsay.article.Outlet("Velland Post"));
        ledger.amend(
                reading.article().id().value(), Reports.reading(moved, Reports.toll(moved)), "Mira Solberg", "byline");
        assertThat(ledger.article(reading.article().id().value()).orElseThrow().supersededBy())
                .isEqualTo(moved.id().value());
        assertThat(ledger.described(reading.article())).isEqualTo(moved);
        assertThat(ledger.claims(ClaimQuery.ALL)).containsExactly(Reports.toll(moved));
    }

    @Test
    void refusesAQuotationThatDoesNotStandInTheText() {
        Article article = Reports.article();
        ClaimRecord invented = Reports.statement(
                article, "x", new ClaimRecord.Quote(0, 3, "abc"), org.hearsay.attribution.Stance.STATE);
        assertThatThrownBy(() -> ledger.keep(Reports.reading(article, invented)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0-3");
        assertThat(ledger.status().entries()).isZero();
    }

    @Test
    void findsArticlesByBlocks() {
        ledger.keep(Reports.reading());
        assertThat(ledger.articlesWithBlocks("Torvik Courier", List.of("b1", "b9"), 3))
                .containsOnlyKeys("b1")
                .containsEntry("b1", Set.of(Reports.article().id().value()));
        assertThat(ledger.articlesWithBlocks("Velland Post", List.of("b1"), 3)).isEmpty();
    }
}
