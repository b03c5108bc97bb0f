package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Tagged;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example and the counter-example of every rule; all are published on Wednesday, 17 June 2015. */
final class TimeRulesTest {
    private static final TimeReader READER = TimeReader.load();
    private static final PublicationDate PUBLISHED = PublicationDate.given(LocalDate.of(2015, 6, 17));

    static Stream<RuleRow> rows() {
        return RuleTable.beside(TimeReader.class, "rules.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsItsExample(RuleRow row) {
        String example = row.text("example");

        List<TimeExpression> times = READER.read(Tagged.analysis(PUBLISHED, example));

        if (row.constant("reckoning", Reckoning.class) == Reckoning.NOTHING) {
            assertThat(times).isEmpty();
            return;
        }
        assertThat(times)
                .filteredOn(time -> time.rule().equals(row.id()))
                .extracting(TimeExpression::text, TimeExpression::value)
                .contains(org.assertj.core.groups.Tuple.tuple(Tagged.marked(example), row.text("value")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void leavesItsCounterExample(RuleRow row) {
        List<TimeExpression> times = READER.read(Tagged.analysis(PUBLISHED, row.text("counter")));

        assertThat(times).noneMatch(time -> time.rule().equals(row.id()));
    }
}
