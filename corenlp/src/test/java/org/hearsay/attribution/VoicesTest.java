package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.actor.ActorReader;
import org.hearsay.actor.Mentions;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.hearsay.corenlp.CoreNlpReader;
import org.hearsay.language.Analysis;
import org.hearsay.rule.RuleRow;
import org.hearsay.time.TimeReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the passages of {@code passages.tsv} and compares the voices behind their words with {@code chains.tsv}. */
class VoicesTest {
    private static final PublicationDate DAY = PublicationDate.given(LocalDate.of(2025, 8, 15));
    private static final ExpectedVoices EXPECTED = new ExpectedVoices();

    private static CoreNlpReader language;
    private static ActorReader actors;
    private static TimeReader times;
    private static AttributionReader attributions;

    @BeforeAll
    static void load() {
        language = CoreNlpReader.load();
        actors = ActorReader.load();
        times = TimeReader.load();
        attributions = AttributionReader.load();
    }

    static List<RuleRow> passages() {
        return ExpectedVoices.passages();
    }

    static String read(RuleRow passage) {
        Article article = Article.of(new Outlet("The Larn Courier"), DAY, ExpectedVoices.text(passage));
        Analysis analysis = language.analyse(article);
        Mentions mentions = actors.read(analysis);
        return EXPECTED.read(passage, analysis.text(), attributions.read(analysis, mentions, times.read(analysis)));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void findsWhoIsBehindTheWords(RuleRow passage) {
        assertThat(read(passage))
                .as("%s: %s", passage.text("about"), passage.text("text"))
                .isEqualTo(EXPECTED.expected(passage));
    }

    @Test
    void asksForEachPassage() {
        assertThat(passages())
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy((RuleRow passage) ->
                        assertThat(EXPECTED.expected(passage)).isNotEmpty());
    }
}
