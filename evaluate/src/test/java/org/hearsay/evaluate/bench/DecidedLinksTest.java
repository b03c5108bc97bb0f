package org.hearsay.evaluate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.DecisionResult;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Links.FigureLine;
import org.hearsay.ledger.Links.Occurrence;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide of links holds at once, outlasts what is linked later, and can be taken back. */
class DecidedLinksTest {
    private static final int READ = 25;

    @TempDir
    Path folder;

    private final SyntheticReports reports = new SyntheticReports(9);
    private SqliteLedger ledger;

    @BeforeEach
    void read() {
        ledger = SqliteLedger.open(folder.resolve("ledger.db"));
        for (int i = 0; i < READ; i++) {
            ledger.keep(reports.reading(i));
        }
        ledger.link();
    }

    @AfterEach
    void close() {
        assertThat(ledger.verify()).isEmpty();
        ledger.close();
    }

    private long decide(Decision decision) {
        DecisionResult result = ledger.decide(decision, ledger.status().entries(), "reviewer", "looked at both");
        ledger.link();
        assertThat(result).isInstanceOf(DecisionResult.Kept.class);
        return ((DecisionResult.Kept) result).decision().entry();
    }

    private void readMore() {
        for (int i = READ; i < READ + 5; i++) {
            ledger.keep(reports.reading(i));
        }
        ledger.link();
    }

    private String occurrence(String claim) {
        return ledger.occurrence(claim).orElseThrow().id();
    }

    @Test
    void aMergeJoinsWholeOccurrences() {
        List<Occurrence> all = ledger.occurrences(LinkQuery.ALL);
        Occurrence one = all.get(0);
        Occurrence other = all.stream()
                .filter(occurrence -> occurrence.type() != one.type())
                .findFirst()
                .orElseThrow();
        Links before = ledger.links();
        long merge = decide(new Decision.Merge(List.of(one.id(), other.id())));
        Occurrence merged = ledger.occurrence(one.id()).orElseThrow();
        assertThat(merged.claims()).containsAll(one.claims()).containsAll(other.claims());
        assertThat(ledger.kinship(merged.id())).anyMatch(Links.Kinship::joined);
        readMore();
        assertThat(occurrence(one.id())).isEqualTo(occurrence(other.id()));
        decide(new Decision.Undo(merge));
        assertThat(occurrence(one.id())).isNotEqualTo(occurrence(other.id()));
        assertThat(before.occurrences()).contains(one, other);
    }

    @Test
    void aSplitPartsClaimsAndComesBack() {
        Occurrence whole = ledger.occurrences(LinkQuery.ALL).stream()
                .filter(occurrence -> occurrence.claims().size() > 2)
                .findFirst()
                .orElseThrow();
        String apart = whole.claims().get(1);
        List<String> others =
                whole.claims().stream().filter(claim -> !claim.equals(apart)).toList();
        Links before = ledger.links();
        long split = decide(new Decision.Split(List.of(apart), others));
        assertThat(others).noneMatch(other -> occurrence(other).equals(occurrence(apart)));
        readMore();
        assertThat(others).noneMatch(other -> occurrence(other).equals(occurrence(apart)));
        decide(new Decision.Undo(split));
        assertThat(occurrence(apart)).isIn(others.stream().map(this::occurrence).toList());
        assertThat(before.occurrences()).contains(whole);
    }

    @Test
    void anOverrideStandsBesideWhatWasReckoned() {
        FigureLine line = ledger.figures(LinkQuery.ALL).get(0);
        long override = decide(new Decision.FigureOverride(line.id(), null, new BigDecimal(7), null));
        FigureLine set = figure(line.id());
        assertThat(set.best()).isEqualByComparingTo("7");
        assertThat(set.low()).isEqualTo(line.low());
        assertThat(set.override()).isNotNull();
        assertThat(set.override().best()).isEqualTo(line.best());
        assertThat(set.override().reason()).isEqualTo("looked at both");
        decide(new Decision.Undo(override));
        assertThat(figure(line.id())).isEqualTo(line);
    }

    private FigureLine figure(String id) {
        return ledger.figures(LinkQuery.ALL).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
