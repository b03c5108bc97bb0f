package org.hearsay.evaluate.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Who takes part in a deed, by sentences whose grammar is written out. */
class ClausesTest {
    @Test
    void aPassiveTurnsItsSubjectIntoWhoItIsDoneTo() {
        Sentence sentence = sentence(
                "Mills NNS 2 nsubj:pass",
                "were VBD 2 aux:pass",
                "burned VBN -1 root",
                "by IN 4 case",
                "raiders NNS 2 obl",
                "in IN 6 case",
                "Ostrel NNP 2 obl");

        Clauses clause = Clauses.of(sentence, 11, 17);

        assertThat(clause).isNotNull();
        assertThat(words(sentence, clause.doers())).containsExactly("raiders");
        assertThat(words(sentence, clause.others())).containsExactly("Mills");
        assertThat(words(sentence, clause.things())).containsExactly("Ostrel");
    }

    @Test
    void aClauseWithoutSubjectTakesThatOfItsGovernor() {
        Sentence sentence =
                sentence("Maro NNP 1 nsubj", "wants VBZ -1 root", "to TO 3 mark", "sell VB 1 xcomp", "mills NNS 3 obj");

        Clauses clause = Clauses.of(sentence, 14, 18);

        assertThat(clause).isNotNull();
        assertThat(words(sentence, clause.doers())).containsExactly("Maro");
        assertThat(words(sentence, clause.others())).containsExactly("mills");
    }

    @Test
    void aNounHasItsOwnerAndWhatItIsOf() {
        Sentence sentence = sentence(
                "Maro NNP 2 nmod:poss",
                "'s POS 0 case",
                "sale NN -1 root",
                "of IN 5 case",
                "old JJ 5 amod",
                "mills NNS 2 nmod");

        Clauses clause = Clauses.of(sentence, 8, 12);

        assertThat(clause).isNotNull();
        assertThat(words(sentence, clause.doers())).containsExactly("Maro");
        assertThat(words(sentence, clause.others())).containsExactly("mills");
        assertThat(words(sentence, Clauses.phrase(sentence.tree(), 5))).containsExactly("old", "mills");
    }

    @Test
    void nothingLiesBetweenOffsetsOutsideTheSentence() {
        Sentence sentence = sentence("Maro NNP 1 nsubj", "left VBD -1 root");

        assertThat(Clauses.of(sentence, 40, 44)).isNull();
    }

    private static List<String> words(Sentence sentence, List<Integer> tokens) {
        return tokens.stream().map(token -> sentence.token(token).text()).toList();
    }

    /** Makes a sentence of tokens one space apart, each given as its text, tag, governor and relation. */
    private static Sentence sentence(String... rows) {
        List<Token> tokens = new ArrayList<>();
        int[] governors = new int[rows.length];
        String[] relations = new String[rows.length];
        int at = 0;
        for (int i = 0; i < rows.length; i++) {
            String[] cells = rows[i].split(" ");
            Span span = new Span(at, at + cells[0].length());
            tokens.add(new Token(i, span, cells[0], cells[0], cells[1], NameType.NONE));
            governors[i] = Integer.parseInt(cells[2]);
            relations[i] = cells[3];
            at = span.end() + 1;
        }
        return new Sentence(0, 0, tokens, () -> new DependencyTree(governors, relations));
    }
}
