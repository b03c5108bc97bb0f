package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.ActorReader;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.corenlp.CoreNlpReader;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.junit.jupiter.api.Test;

/** Tries the nouns for people and bodies on their examples, as the real parser reads them. */
class AgentRulesTest {
    @Test
    void tellsWhatPeopleAre() {
        CoreNlpReader language = CoreNlpReader.load();
        ActorReader reader = ActorReader.load();
        List<String> wrong = new ArrayList<>();
        for (RuleRow row : RuleTable.beside(ActorReader.class, "agents.tsv").rows()) {
            if (!reads(language, reader, row, row.text("example"))) {
                wrong.add(row.id() + " misses: " + row.text("example"));
            }
            if (reads(language, reader, row, row.text("counter"))) {
                wrong.add(row.id() + " takes: " + row.text("counter"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean reads(CoreNlpReader language, ActorReader reader, RuleRow row, String text) {
        return reader.read(language.analyse(Article.of(Outlet.UNKNOWN, null, text))).all().stream()
                .anyMatch(mention -> mention.rule().equals(row.id()));
    }
}
