package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.language.Analysis;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {
    /** One paragraph a line; sentences end at a full stop and space; one token a sentence suffices here. */
    private static Analysis analysis(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        int paragraph = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean last = at + 1 == text.length() || text.charAt(at + 1) == '\n';
            if (last || text.startsWith(". ", at)) {
                Span span = new Span(begin, at + 1);
                if (!span.in(text).isBlank()) {
                    Token token = new Token(0, span, span.in(text), "x", "NN", NameType.NONE);
                    sentences.add(new Sentence(
                            sentences.size(),
                            paragraph,
                            List.of(token),
                            () -> new DependencyTree(new int[] {-1}, new String[] {"root"})));
                }
                begin = Math.min(at + 2, text.length());
                paragraph += last ? 1 : 0;
            }
        }
        return new Analysis(Article.of(Outlet.UNKNOWN, null, text), sentences);
    }

    private static List<String> quotes(String text) {
        return QuotationMarks.in(analysis(text)).stream()
                .map(quotation -> quotation.span().in(text))
                .toList();
    }

    @Test
    void readsAllKindsOfMarks() {
        assertThat(quotes("He said “one” and \"two\" and ''three'' and «four» and ‘five’ now."))
                .containsExactly("“one”", "\"two\"", "''three''", "«four»", "‘five’");
    }

    @Test
    void takesNoApostropheForAMark() {
        assertThat(quotes("It isn’t the council’s fault, ’tis ours.")).isEmpty();
    }

    @Test
    void endsAnUnclosedQuotationWithItsSentence() {
        assertThat(quotes("He said \"we ran. Then he left. Nobody saw him.\nNothing else."))
                .containsExactly("\"we ran.");
    }

    @Test
    void letsAQuotationRunOnWhereTheNextParagraphOpensOne() {
        assertThat(quotes("“We ran. We hid.\n“Then we left.” He sat down."))
                .containsExactly("“We ran. We hid.", "“Then we left.”");
    }

    @Test
    void survivesAnyOrderOfMarks() {
        long seed = 20260101L;
        Random random = new Random(seed);
        String[] parts = {"“", "”", "\"", "''", "``", "«", "»", "‘", "’", " ", ". ", "\n", "word", "a", ","};
        for (int run = 0; run < 2000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            int before = 0;
            for (Quotation quotation : QuotationMarks.in(analysis(text.toString()))) {
                assertThat(quotation.span().begin())
                        .as("seed %d: %s", seed, text)
                        .isGreaterThanOrEqualTo(before);
                before = quotation.span().end();
                assertThat(before).isLessThanOrEqualTo(text.length());
            }
        }
    }
}
