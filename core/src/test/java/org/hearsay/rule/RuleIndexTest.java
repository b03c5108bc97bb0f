package org.hearsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.claim.ClaimReader;
import org.junit.jupiter.api.Test;

class RuleIndexTest {
    @Test
    void aRowIsFoundWithItsFileAndLine() {
        RuleTable table = RuleTable.beside(ClaimReader.class, "victims.tsv");
        RuleRow first = table.rows().get(0);
        RuleIndex.Found row = RuleIndex.load().find(first.id()).get(0);
        assertThat(row.file()).isEqualTo("claim/victims.tsv");
        assertThat(first).hasToString("victims.tsv:" + row.line());
        assertThat(row.cells()).containsEntry("id", first.text("id")).containsEntry("origin", first.text("origin"));
    }

    @Test
    void aRuleMayAddAWordToTheIdOfItsRow() {
        RuleIndex index = RuleIndex.load();
        assertThat(index.find("victims/civilian/passive")).isEqualTo(index.find("victims/civilian"));
    }

    @Test
    void whatIsPartOfTheProgramHasNoRow() {
        assertThat(RuleIndex.load().find("no/such-rule")).isEmpty();
    }
}
