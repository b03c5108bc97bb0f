package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"measures.tsv", "counts.tsv", "victims.tsv", "units.tsv"})
    void sayWhereEachRowComesFrom(String file) {
        assertThat(RuleTable.beside(FigureReader.class, file).rows())
                .isNotEmpty()
                .allSatisfy((RuleRow row) -> assertThat(row.text("origin")).isNotBlank());
    }
}
