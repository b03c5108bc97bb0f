package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.store.ClaimJson;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {
    @TempDir
    Path folder;

    private Path ledger;

    @BeforeEach
    void makeLedger() {
        ledger = Reports.ledger(folder);
    }

    @Test
    void claimsAreATableForPeople() {
        Run run = Run.on(ledger, "claims", "--type", "assault");
        assertThat(run.lines().get(0))
                .startsWith("CLAIM")
                .contains("ACCORDING TO")
                .doesNotContain("WHO ");
        assertThat(run.out())
                .contains("soldiers of Velland [VEL:MIL]", "Marn [MAR:GOV]", "Around 600 killed", "Torvik Courier");
        assertThat(run.lines()).hasSizeLessThan(6);
    }

    @Test
    void jsonIsTheRecordsOfTheLedger() {
        List<ClaimRecord> printed = Run.on(ledger, "claims", "--json").lines().stream()
                .map(line -> ClaimJson.read(line, ClaimRecord.class))
                .toList();
        try (SqliteLedger open = SqliteLedger.openReadOnly(ledger)) {
            assertThat(printed).hasSize(3).isEqualTo(open.claims(ClaimQuery.ALL));
        }
    }

    @Test
    void globalOptionsMayStandBeforeTheCommand() {
        Run before = Run.with(Map.of(), "--ledger", ledger.toString(), "--json", "claims");
        assertThat(before).isEqualTo(Run.on(ledger, "claims", "--json"));
    }

    @Test
    void facetsNarrowAndValuesOfOneFacetAreAlternatives() {
        assertThat(Run.on(ledger, "claims", "--json", "--outlet", "Torvik Courier")
                        .lines())
                .hasSize(1);
        assertThat(Run.on(ledger, "claims", "--json", "--kind", "event", "--kind", "STATEMENT")
                        .lines())
                .hasSize(3);
        assertThat(Run.on(ledger, "claims", "--json", "--kind", "event", "--stance", "deny")
                        .lines())
                .isEmpty();
        assertThat(Run.on(ledger, "claims", "--json", "--recipient", "VEL").lines())
                .hasSize(1);
        assertThat(Run.on(ledger, "claims", "--json", "--time", "2024-02").lines())
                .hasSize(1);
    }

    @Test
    void theBeginningOfAnArticleIdIsEnough() {
        String id = Reports.tollArticle().id().value().substring(0, 10);
        assertThat(Run.on(ledger, "claims", "--json", "--article", id).lines()).hasSize(1);
    }

    @Test
    void aPageSaysWhereTheListGoesOn() {
        Run first = Run.on(ledger, "claims", "--json", "--limit", "2");
        assertThat(first.lines()).hasSize(2);
        String last = ClaimJson.read(first.lines().get(1), ClaimRecord.class).id();
        assertThat(first.err()).contains("--after " + last);
        Run second = Run.on(ledger, "claims", "--json", "--limit", "2", "--after", last);
        assertThat(second.lines()).hasSize(1);
        assertThat(second.err()).isEmpty();
    }

    @Test
    void quietLeavesOutRemarks() {
        assertThat(Run.on(ledger, "claims", "--limit", "1", "--quiet").err()).isEmpty();
    }

    @Test
    void nothingFoundIsNoError() {
        Run run = Run.on(ledger, "claims", "--words", "volcano");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("No claims.");
    }

    @Test
    void whatWouldSteerTheTerminalIsWrittenOut() {
        Run run = Run.on(ledger, "claims");
        assertThat(run.out()).doesNotContain("\u001B", "\u202E").contains("⟦U+202E⟧", "⟦U+001B⟧");
    }

    @Test
    void searchShowsTheEvidenceInItsContext() {
        Run run = Run.on(ledger, "search", "soldier", "torvik");
        assertThat(run.out()).contains("⟨🕊 Around 600 soldiers of Velland").contains("Torvik Courier, 2024-03-05");
        assertThat(run.err()).contains("1 claims found");
    }

    @Test
    void listsOfLinksAreEmptyBeforeLinkingAndSaySo() {
        for (String list : List.of("occurrences", "figures", "conflicts", "stories", "timeline")) {
            Run run = Run.on(ledger, list);
            assertThat(run.code()).as(list).isZero();
            assertThat(run.err()).as(list).contains("after it was last linked", "No ");
        }
    }
}
