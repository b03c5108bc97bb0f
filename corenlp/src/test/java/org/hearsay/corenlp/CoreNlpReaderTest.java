package org.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.article.Article;
import org.hearsay.article.Notice;
import org.hearsay.article.Outlet;
import org.hearsay.language.Analysis;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CoreNlpReaderTest {
    private static CoreNlpReader reader;

    @BeforeAll
    static void load() {
        reader = CoreNlpReader.load();
    }

    private static Article article(String text) {
        return Article.of(Outlet.UNKNOWN, null, text);
    }

    private static String trees(Analysis analysis) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                out.append(token)
                        .append(sentence.tree().governor(token.index()))
                        .append(sentence.tree().relation(token.index()));
            }
        }
        return out.toString();
    }

    @Test
    void findsTokensWhereTheyStand() {
        String text = "The mayor of Larnby, Ada Crewe, said “nobody” was hurt.\nPolice left 🚓 at once.";
        Analysis analysis = reader.analyse(article(text));
        assertThat(analysis.sentences()).hasSize(2);
        for (Sentence sentence : analysis.sentences()) {
            assertThat(sentence.tokens())
                    .allSatisfy(token ->
                            assertThat(token.text()).isEqualTo(token.span().in(text)));
        }
        assertThat(analysis.sentences().get(1).paragraph()).isEqualTo(1);
        assertThat(analysis.sentences().get(0).tokens())
                .anySatisfy(token -> assertThat(token.name()).isEqualTo(NameType.PERSON));
    }

    @Test
    void parsesWithUniversalDependencies() {
        Sentence sentence = reader.analyse(article("Three soldiers were killed by rebels."))
                .sentences()
                .get(0);
        assertThat(sentence.token(sentence.tree().root()).text()).isEqualTo("killed");
        assertThat(sentence.tree().relation(1)).isEqualTo("nsubj:pass");
    }

    @Test
    void leavesNoticesOut() {
        String text = "Police left.\nDear readers, please give.\nPolice came back.";
        Article article = article(text).withNotices(List.of(new Notice(new Span(13, 40), "test")));
        assertThat(reader.analyse(article).sentences())
                .extracting(Sentence::toString)
                .noneMatch(s -> s.contains("Dear"));
    }

    @Test
    void readsTheSameFromSeveralThreadsAndAfterOtherTexts() {
        String text = "rebels in Larnby said lowrie would leave. Lowrie, a painter, denied it on Friday.";
        String alone = trees(reader.analyse(article(text)));
        reader.analyse(article("lowrie lowrie painter Painter rebels Larnby."));
        List<String> together = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> trees(reader.analyse(article(text))))
                .toList();
        assertThat(together).containsOnly(alone);
    }
}
