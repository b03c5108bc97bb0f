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

/** Runs the examples of the tables; square brackets mark the number that a row is about. */
final class QuantityRulesTest {
    private static final QuantityReader READER = QuantityReader.load();

    private static Stream<RuleRow> rows(String table) {
        return RuleTable.beside(QuantityReader.class, table).rows().stream();
    }

    static Stream<RuleRow> bounds() {
        return rows("bounds.tsv");
    }

    static Stream<RuleRow> vague() {
        return rows("vague.tsv");
    }

    static Stream<RuleRow> changes() {
        return rows("changes.tsv");
    }

    static Stream<RuleRow> roles() {
        return rows("roles.tsv");
    }

    static Stream<RuleRow> rates() {
        return rows("rates.tsv");
    }

    static Stream<RuleRow> none() {
        return rows("none.tsv");
    }

    static Stream<RuleRow> fates() {
        return rows("fates.tsv");
    }

    static Stream<RuleRow> labels() {
        return rows("labels.tsv");
    }

    private static List<Quantity> read(String line) {
        return READER.read(Tagged.analysis(null, line), List.of());
    }

    /** Returns the quantity that holds the marked words. */
    private static Quantity marked(String line) {
        return read(line).stream()
                .filter(quantity -> quantity.text().contains(Tagged.marked(line)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is read of the marked words of: " + line));
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
    void readsEveryFormOfABound(RuleRow row) {
        for (String form : row.list("forms")) {
            boolean before = row.text("side").equals("before");
            String line = before ? "They/PRP lost/VBD " + form + " nine boats ." : "They lost/VBD nine " + form + " .";

            assertThat(read(line))
                    .as(line)
                    .singleElement()
                    .satisfies(found -> assertThat(found.bound()).isEqualTo(row.constant("bound", Bound.class)));
        }
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

    @ParameterizedTest
    @MethodSource("changes")
    void tellsAChangeFromAState(RuleRow row) {
        assertThat(marked(row.text("example")).change()).isNotEqualTo(Change.NONE);
        assertThat(marked(row.text("counter")).change()).isEqualTo(Change.NONE);
        row.optional("trend")
                .ifPresent(trend ->
                        assertThat(marked(row.text("example")).trend()).isEqualTo(row.constant("trend", Change.class)));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void tellsTheRole(RuleRow row) {
        assertThat(marked(row.text("example")).role()).isEqualTo(row.constant("role", Role.class));
        assertThat(marked(row.text("counter")).role()).isNotEqualTo(row.constant("role", Role.class));
    }

    @ParameterizedTest
    @MethodSource("rates")
    void tellsARate(RuleRow row) {
        assertThat(read(row.text("example")))
                .singleElement()
                .satisfies(rate -> assertThat(rate.role()).isEqualTo(Role.RATE));
        assertThat(read(row.text("counter")))
                .singleElement()
                .satisfies(plain -> assertThat(plain.per()).isNull());
    }

    @ParameterizedTest
    @MethodSource("none")
    void readsNothingAsZero(RuleRow row) {
        Quantity none = marked(row.text("example"));

        assertThat(none.value()).isZero();
        assertThat(none.text()).isEqualTo(Tagged.marked(row.text("example")));
        assertThat(read(row.text("counter"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fates")
    void tellsPersonsByWhatBefellThem(RuleRow row) {
        assertThat(marked(row.text("example")).unit()).isEqualTo("person");
        assertThat(marked(row.text("counter")).unit()).isNull();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void leavesNumbersThatName(RuleRow row) {
        assertThat(read(row.text("example"))).isEmpty();
        assertThat(read(row.text("counter"))).isNotEmpty();
    }
}
