package org.hearsay.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example and the counter-example of each rule. */
class NoticeRulesTest {
    private static final String REPORT = "The ferry left Velden at noon, the port authority said.";
    private static final NoticeReader READER = NoticeReader.load();

    static Stream<RuleRow> rules() {
        return RuleTable.beside(NoticeReader.class, "notice.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void exampleBearsTheMarkAndTheCounterExampleDoesNot(RuleRow row) {
        Mark mark = Mark.of(row);
        assertThat(mark.isIn(Words.of(row.text("example")))).as("example").isTrue();
        assertThat(mark.isIn(Words.of(row.text("counter")))).as("counter").isFalse();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void counterExampleIsReporting(RuleRow row) {
        assertThat(notices(row.text("counter"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void exampleIsANoticeWhereItNeedsNoNeighbours(RuleRow row) {
        Mark.Role role = Mark.of(row).role();
        boolean alone = role == Mark.Role.LABEL || role == Mark.Role.ASKS;
        assertThat(notices(row.text("example"))).isEqualTo(alone ? List.of(row.text("example")) : List.of());
    }

    private static List<String> notices(String paragraph) {
        String text = REPORT + "\n" + paragraph + "\n" + REPORT;
        return READER.read(Article.of(Outlet.UNKNOWN, null, text)).stream()
                .map(notice -> notice.span().in(text))
                .toList();
    }
}
