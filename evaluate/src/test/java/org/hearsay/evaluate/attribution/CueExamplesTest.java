package org.hearsay.evaluate.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Mentions;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.corenlp.CoreNlpReader;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.junit.jupiter.api.Test;

/** Tries each row of the table of cues on its own sentences, as the real parser reads them. */
class CueExamplesTest {
    @Test
    void firesOnItsExampleAndNotOnItsCounterExample() {
        CoreNlpReader language = CoreNlpReader.load();
        AttributionReader reader = AttributionReader.loadRules();
        List<String> wrong = new ArrayList<>();
        for (RuleRow row : RuleTable.beside(AttributionReader.class, "cues.tsv").rows()) {
            if (!fires(language, reader, row, row.text("example"))) {
                wrong.add(row.id() + " misses: " + row.text("example"));
            }
            if (fires(language, reader, row, row.text("counter"))) {
                wrong.add(row.id() + " fires on: " + row.text("counter"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean fires(CoreNlpReader language, AttributionReader reader, RuleRow row, String text) {
        return reader
                .read(language.analyse(Article.of(Outlet.UNKNOWN, null, text)), new Mentions(List.of()), List.of())
                .stream()
                .anyMatch(attribution -> attribution.rule().startsWith(row.id() + "/"));
    }
}
