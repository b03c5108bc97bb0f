package org.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.language.Tagged;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the tables. */
final class QuantityRulesTest {
    private static final QuantityReader READER = QuantityReader.load();

    static Stream<RuleRow> bounds() {
        return RuleTable.beside(QuantityReader.class, "bounds.tsv").rows().stream();
    }

    static Stream<RuleRow> vague() {
        return RuleTable.beside(QuantityReader.class, "vague.tsv").rows().stream();
    }

    private static List<Quantity> read(String line) {
        return READER.read(Tagged.analysis(null, line), List.of());
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void readsTheBoundOfItsExample(RuleRow row) {
        List<Quantity> found = read(row.text("example"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).text()).isEqualTo(Tagged.marked(row.text("example")));
        assertThat(found.get(0).bound()).isEqualTo(row.constant("bound", Bound.class));
        assertThat(found.get(0).rule()).isEqualTo(row.id());
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void leavesTheBoundOfItsCounterExample(RuleRow row) {
        assertThat(read(row.text("counter")))
                .noneMatch(quantity -> quantity.rule().equals(row.id()));
    }

    @ParameterizedTest
    @MethodSource("vague")
    void readsTheVaguePlural(RuleRow row) {
        List<Quantity> found = read(row.text("example"));

        assertThat(found).hasSize(1);
        Quantity quantity = found.get(0);
        assertThat(quantity.bound()).isEqualTo(Bound.VAGUE);
        assertThat(quantity.value()).isEqualByComparingTo(new BigDecimal(row.text("value")));
        assertThat(quantity.low()).isEqualByComparingTo(new BigDecimal(row.text("low")));
        assertThat(quantity.high()).isEqualByComparingTo(new BigDecimal(row.text("high")));
    }
}
