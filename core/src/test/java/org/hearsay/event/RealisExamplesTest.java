package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.rule.RuleTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every word that governs realis does so on its example, and its counter-example tells of the same event otherwise. */
class RealisExamplesTest {

    @TestFactory
    Stream<DynamicTest> governorsDecideTheirExamples() {
        return RuleTable.beside(EventReader.class, "governors.tsv").rows().stream()
                .filter(row -> row.optional("realis").isPresent())
                .map(row -> DynamicTest.dynamicTest(row.id(), () -> {
                    Realis realis = row.constant("realis", Realis.class);
                    assertThat(realisOf(row.text("example"))).contains(realis);
                    if (realis != Realis.ACTUAL) {
                        assertThat(realisOf(row.text("counter"))).doesNotContain(realis);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> governorsWithoutRealisKeepTheEvent() {
        return RuleTable.beside(EventReader.class, "governors.tsv").rows().stream()
                .filter(row -> row.optional("realis").isEmpty())
                .map(row -> DynamicTest.dynamicTest(row.id(), () -> {
                    assertThat(realisOf(row.text("example"))).contains(Realis.ACTUAL);
                    assertThat(Examples.events(row.text("counter")))
                            .filteredOn(event -> event.type() == EventType.AID)
                            .noneMatch(event -> event.realis() == Realis.ACTUAL);
                }));
    }

    @TestFactory
    Stream<DynamicTest> discardsSilenceTheirExamples() {
        return RuleTable.beside(EventReader.class, "discards.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.id(), () -> {
                    assertThat(Examples.events(row.text("example"))).isEmpty();
                    assertThat(Examples.events(row.text("counter"))).isNotEmpty();
                }));
    }

    private static List<Realis> realisOf(String text) {
        return Examples.events(text).stream().map(EventMention::realis).toList();
    }
}
