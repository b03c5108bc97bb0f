package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainClausesTest {
    private static Sentence sentence(String lines) {
        return HandBuilt.analysis(null, lines).sentences().get(0);
    }

    private static DependencyTree mend(Sentence sentence) {
        return MainClauses.mend(sentence.tokens(), sentence.tree());
    }

    @Test
    void turnsAClauseOfSayingThatStandsWithoutThat() {
        DependencyTree tree = mend(sentence("""
                Engineers engineer NNS 2 nsubj
                fear fear VBP 8 csubj
                the the DT 4 det
                dam dam NN 2 obj
                at at IN 6 case
                Orvel Orvel NNP 2 obl
                may may MD 8 aux
                fail fail VB 0 root
                +. . . 8 punct
                """));
        assertThat(tree.root()).isEqualTo(1);
        assertThat(tree.relation(7)).isEqualTo("ccomp");
        assertThat(tree.governor(3)).isEqualTo(7);
        assertThat(tree.relation(3)).isEqualTo("nsubj");
        assertThat(tree.governor(5)).isEqualTo(3);
        assertThat(tree.governor(6)).isEqualTo(7);
        assertThat(tree.governor(8)).isEqualTo(1);
    }

    @Test
    void findsTheSubjectBehindTheOneSpokenTo() {
        DependencyTree tree = mend(sentence("""
                Ilka Ilka NNP 2 nsubj PER
                told tell VBD 7 csubj
                them they PRP 2 iobj
                it it PRP 2 obj
                was be VBD 7 cop
                a a DT 7 det
                drill drill NN 0 root
                """));
        assertThat(tree.root()).isEqualTo(1);
        assertThat(tree.governor(3)).isEqualTo(6);
        assertThat(tree.governor(2)).isEqualTo(1);
    }

    @Test
    void leavesAClauseThatIsASubject() {
        Sentence that = sentence("""
                That that IN 3 mark
                Ilka Ilka NNP 3 nsubj PER
                left leave VBD 5 csubj
                is be VBZ 5 cop
                odd odd JJ 0 root
                """);
        Sentence what = sentence("""
                What what WP 3 obj
                Ilka Ilka NNP 3 nsubj PER
                said say VBD 5 csubj
                is be VBZ 5 cop
                odd odd JJ 0 root
                """);
        Sentence described = sentence("""
                Everything everything NN 3 obj
                Ilka Ilka NNP 3 nsubj PER
                said say VBD 5 csubj
                is be VBZ 5 cop
                odd odd JJ 0 root
                """);
        assertThat(mend(that)).isSameAs(that.tree());
        assertThat(mend(what)).isSameAs(what.tree());
        assertThat(mend(described)).isSameAs(described.tree());
    }
}
