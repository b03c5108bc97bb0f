package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.event.Measure;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {
    @TempDir
    Path folder;

    private final Links links = LinkedReports.links();
    private final String toll = Reports.toll(Reports.article()).id();
    private final String denial = Reports.denial(Reports.article()).id();
    private SqliteLedger ledger;

    @BeforeEach
    void open() {
        ledger = SqliteLedger.open(folder.resolve("ledger.db"));
        assertThat(ledger.linksAreStale()).isFalse();
        ledger.keep(Reports.reading());
        assertThat(ledger.linksAreStale()).isTrue();
        ledger.replaceLinks(links);
    }

    @AfterEach
    void close() {
        assertThat(ledger.verify()).isEmpty();
        ledger.close();
    }

    @Test
    void keepsLinksAsTheyAre() {
        assertThat(ledger.links()).isEqualTo(links);
        assertThat(ledger.linksAreStale()).isFalse();
    }

    @Test
    void writesNothingForTheSameLinks() {
        long entries = ledger.status().entries();
        ledger.replaceLinks(links);
        assertThat(ledger.status().entries()).isEqualTo(entries);
        ledger.keep(Reports.reading(Reports.article()));
        assertThat(ledger.linksAreStale()).isTrue();
    }

    @Test
    void givesClaimsTheirOccurrenceAndStory() {
        ClaimRecord claim = ledger.claim(toll).orElseThrow();
        assertThat(claim.occurrence()).isEqualTo(toll);
        assertThat(claim.story()).isEqualTo(Reports.article().id().value());
        ClaimRecord other = ledger.claim(denial).orElseThrow();
        assertThat(other.occurrence()).isNull();
        assertThat(other.story()).isEqualTo(Reports.article().id().value());
        assertThat(ledger.claims(ClaimQuery.ALL.with(Facet.OCCURRENCE, toll))).hasSize(1);
        assertThat(ledger.facet(ClaimQuery.ALL, Facet.STORY, 5))
                .containsEntry(Reports.article().id().value(), 2L);
    }

    @Test
    void narrowsLinks() {
        String story = Reports.article().id().value();
        for (LinkQuery query : List.of(
                LinkQuery.ALL,
                LinkQuery.ALL.withActor("VEL"),
                LinkQuery.ALL.withActor("MAR:MIL"),
                LinkQuery.ALL.withStory(story),
                LinkQuery.ALL.withOccurrence(toll),
                LinkQuery.ALL.withMeasure(Measure.KILLED))) {
            assertThat(ledger.occurrences(query)).isEqualTo(links.occurrences());
            assertThat(ledger.figures(query)).isEqualTo(links.figures());
            assertThat(ledger.conflicts(query)).isEqualTo(links.conflicts());
            assertThat(ledger.stories(query)).isEqualTo(links.stories());
            assertThat(ledger.origins(query)).isEqualTo(links.origins());
            assertThat(ledger.copies(query)).isEqualTo(links.copies());
        }
        for (LinkQuery query : List.of(
                LinkQuery.ALL.withActor("VE"),
                LinkQuery.ALL.withStory("x"),
                LinkQuery.ALL.withOccurrence("x"),
                LinkQuery.ALL.page("zz", 3))) {
            assertThat(ledger.occurrences(query)).isEmpty();
            assertThat(ledger.figures(query)).isEmpty();
            assertThat(ledger.conflicts(query)).isEmpty();
            assertThat(ledger.stories(query)).isEmpty();
        }
        assertThat(ledger.figures(LinkQuery.ALL.withMeasure(Measure.WOUNDED))).isEmpty();
        assertThat(ledger.occurrences(LinkQuery.ALL.withMeasure(Measure.WOUNDED)))
                .isEmpty();
    }

    @Test
    void leadsFromAFormerIdToTheCurrentOne() {
        String first = toll.compareTo(denial) < 0 ? toll : denial;
        String second = first.equals(toll) ? denial : toll;
        replaceOccurrence(first, first, second);
        replaceOccurrence(second, second);
        assertThat(ledger.occurrence(first).orElseThrow().id()).isEqualTo(second);
        assertThat(ledger.occurrence(second.substring(0, 8)).orElseThrow().id()).isEqualTo(second);
        replaceOccurrence(first, first, second);
        assertThat(ledger.occurrence(second).orElseThrow().id()).isEqualTo(first);
        assertThat(ledger.occurrence(first).orElseThrow().id()).isEqualTo(first);
        assertThat(ledger.occurrence("0".repeat(64))).isEmpty();
    }

    private void replaceOccurrence(String id, String... claims) {
        ledger.replaceLinks(new Links(
                List.of(),
                List.of(),
                List.of(LinkedReports.occurrence(id, List.of(claims), null)),
                List.of(),
                List.of(),
                List.of()));
    }
}
