package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Tagged;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example and the counter-example of every word that makes ranges; all are published on Wednesday, 17 June 2015. */
final class RangesTest {
    private static final TimeReader READER = TimeReader.load();
    private static final PublicationDate PUBLISHED = PublicationDate.given(LocalDate.of(2015, 6, 17));

    static Stream<RuleRow> rows() {
        return RuleTable.beside(Ranges.class, "ranges.tsv").rows().stream();
    }

    private static List<TimeExpression> read(String line) {
        return READER.read(Tagged.analysis(PUBLISHED, line));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tiesTheTimeOfItsExampleToItsRange(RuleRow row) {
        String example = row.text("example");
        String[] ends = row.text("ends").split(" ");

        assertThat(read(example))
                .filteredOn(time -> time.text().equals(Tagged.marked(example)))
                .extracting(TimeExpression::endpoints)
                .containsExactly(new Endpoints(
                        ends[0].equals("-") ? null : ends[0], ends.length < 2 || ends[1].equals("-") ? null : ends[1]));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void leavesTheTimesOfItsCounterExampleAlone(RuleRow row) {
        assertThat(read(row.text("counter")))
                .isNotEmpty()
                .allSatisfy(time -> assertThat(time.endpoints()).isNull());
    }

    @Test
    void letsBothTimesOfAClosedRangeStandForTheWhole() {
        assertThat(read("It lasted/VBD from 30 April/NNP to 5 May/NNP ."))
                .hasSize(2)
                .allSatisfy(time -> {
                    assertThat(time.from()).isEqualTo(LocalDate.of(2015, 4, 30));
                    assertThat(time.to()).isEqualTo(LocalDate.of(2015, 5, 5));
                });
    }

    @Test
    void endsWhatHasLastedSinceAMonthOnTheDayOfPublication() {
        TimeExpression since = read("It lasts/VBZ since/IN March/NNP .").get(0);

        assertThat(since.from()).isEqualTo(LocalDate.of(2015, 3, 1));
        assertThat(since.to()).isEqualTo(LocalDate.of(2015, 6, 17));
    }

    @Test
    void makesNoRangeThatRunsBackwards() {
        assertThat(read("It moved/VBD from 5 May/NNP 2014 to 2 May/NNP 2013 ."))
                .allSatisfy(time -> assertThat(time.endpoints()).isNull());
    }
}
