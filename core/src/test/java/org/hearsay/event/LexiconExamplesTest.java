package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the lexicon fires on its example and not on its counter-example. */
class LexiconExamplesTest {

    @TestFactory
    Stream<DynamicTest> framesFireOnTheirExamples() {
        return rows("frames.tsv")
                .map(row -> DynamicTest.dynamicTest(
                        row.id(), () -> assertThat(rulesOn(row.text("example"))).contains(row.id())));
    }

    @TestFactory
    Stream<DynamicTest> framesAreStillOnTheirCounterExamples() {
        return rows("frames.tsv")
                .map(row -> DynamicTest.dynamicTest(
                        row.id(), () -> assertThat(rulesOn(row.text("counter"))).doesNotContain(row.id())));
    }

    @TestFactory
    Stream<DynamicTest> framesCodeTheirExamples() {
        return rows("frames.tsv")
                .map(row -> DynamicTest.dynamicTest(
                        row.id(),
                        () -> assertThat(Examples.events(row.text("example")))
                                .filteredOn(event -> event.rule().equals(row.id()))
                                .isNotEmpty()
                                .allMatch(event -> event.type() == row.constant("type", EventType.class))
                                .allSatisfy(event -> assertThat(event.extent())
                                        .allMatch(span -> span.contains(event.predicate())))));
    }

    private static Stream<RuleRow> rows(String table) {
        return RuleTable.beside(EventReader.class, table).rows().stream();
    }

    private static List<String> rulesOn(String text) {
        return Examples.events(text).stream().map(EventMention::rule).toList();
    }
}
