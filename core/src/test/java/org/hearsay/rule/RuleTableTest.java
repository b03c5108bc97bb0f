package org.hearsay.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTableTest {
    private enum Colour {
        DARK_RED,
        BLUE
    }

    private static RuleTable table(String text) {
        return RuleTable.parse("org/hearsay/cues.tsv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsCellsByTheirColumn() {
        RuleTable table = table("# cues\n\nid\tlemma\tcolour\tcount\tforms\nsay\tsay\tdark-red\t3\tsaid | says\n");
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo("cues/say");
            assertThat(row.text("lemma")).isEqualTo("say");
            assertThat(row.constant("colour", Colour.class)).isEqualTo(Colour.DARK_RED);
            assertThat(row.number("count")).isEqualTo(3);
            assertThat(row.list("forms")).isEqualTo(List.of("said", "says"));
        });
    }

    @Test
    void namesTheLineOfAFault() {
        assertThatThrownBy(() -> table("id\tlemma\nsay\n"))
                .hasMessageContaining("cues.tsv:2: 1 cells where the header has 2");
        assertThatThrownBy(() -> table("id\tlemma\na\tx\n\na\ty\n"))
                .hasMessageContaining("cues.tsv:4")
                .hasMessageContaining("'a'");
        assertThatThrownBy(() -> table("lemma\nx\n")).hasMessageContaining(":1: the header needs a column 'id'");
    }

    @Test
    void refusesACellThatMakesNoSense() {
        RuleRow row = table("id\tcolour\tcount\na\tgreen\tmany\n").rows().get(0);
        assertThatThrownBy(() -> row.constant("colour", Colour.class)).hasMessageContaining("[DARK_RED, BLUE]");
        assertThatThrownBy(() -> row.number("count")).hasMessageContaining("'many'");
        assertThatThrownBy(() -> row.text("size")).hasMessageContaining("no column 'size'");
    }

    @Test
    void tellsAnEmptyCellFromAMissingColumn() {
        RuleRow row = table("id\tlemma\na\t\n").rows().get(0);
        assertThat(row.optional("lemma")).isEmpty();
        assertThatThrownBy(() -> row.text("lemma")).hasMessageContaining("'lemma' is empty");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThatThrownBy(() -> RuleTable.parse("cues.tsv", new byte[] {(byte) 0xff, 'i', 'd'}))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("not UTF-8");
    }
}
