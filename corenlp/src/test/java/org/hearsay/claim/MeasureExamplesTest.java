package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.corenlp.CoreNlpReader;
import org.hearsay.event.Measure;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples and counter-examples of {@code measures.tsv}. */
class MeasureExamplesTest {
    private static ClaimReader reader;

    @BeforeAll
    static void load() {
        reader = ClaimReader.load(CoreNlpReader.load());
    }

    static Stream<RuleRow> rows() {
        return RuleTable.beside(FigureReader.class, "measures.tsv").rows().stream();
    }

    private static List<Measure> measures(String sentence) {
        return reader.read(Article.of(Outlet.UNKNOWN, null, sentence)).claims().stream()
                .map(Claim::figure)
                .filter(figure -> figure != null)
                .map(Figure::measure)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void measuresItsExampleAndNotItsCounterExample(RuleRow row) {
        Measure measure = row.constant("measure", Measure.class);
        assertThat(measures(row.text("example"))).as("%s example", row).contains(measure);
        assertThat(measures(row.text("counter"))).as("%s counter", row).doesNotContain(measure);
    }
}
