package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.language.DependencyTree;
import org.hearsay.language.HandBuilt;
import org.hearsay.language.Sentence;
import org.junit.jupiter.api.Test;

/** Objects that a parser takes for subjects, on trees as it makes them. */
class ClauseMenderTest {

    private static DependencyTree mended(String block) {
        Sentence sentence = HandBuilt.analysis(null, block).sentences().get(0);
        Arcs arcs = new Arcs(sentence.tree());
        ClauseMender.mend(sentence, arcs);
        return arcs.tree();
    }

    @Test
    void aNounBeforeAnInfinitiveIsTheObject() {
        DependencyTree tree = mended("""
                Norvia Norvia NNP 2 nsubj LOC
                rejected reject VBD 0 root
                the the DT 4 det
                demand demand NN 6 nsubj
                to to IN 6 dep
                leave leave VB 2 ccomp
                """);
        assertThat(tree.governor(3)).isEqualTo(1);
        assertThat(tree.relation(3)).isEqualTo("obj");
        assertThat(tree.relation(5)).isEqualTo("acl");
    }

    @Test
    void aNounBeforeABareParticipleIsTheObject() {
        DependencyTree tree = mended("""
                Judges judge NNS 2 nsubj
                quashed quash VBD 0 root
                orders order NNS 4 nsubj
                passed pass VBN 2 ccomp
                by by IN 6 case
                ministers minister NNS 4 obl
                """);
        assertThat(tree.relation(2)).isEqualTo("obj");
        assertThat(tree.governor(3)).isEqualTo(2);
    }

    @Test
    void whatIsHadDoneStaysAClause() {
        DependencyTree tree = mended("""
                Norvia Norvia NNP 2 nsubj LOC
                had have VBD 0 root
                houses house NNS 4 nsubj
                searched search VBN 2 ccomp
                """);
        assertThat(tree.relation(2)).isEqualTo("nsubj");
    }

    @Test
    void aDayIsNotTheHeadOfTheObject() {
        DependencyTree tree = mended("""
                Norvia Norvia NNP 2 nsubj LOC
                lifted lift VBD 0 root
                Friday Friday NNP 2 obl:tmod
                a a DT 5 det
                blockade blockade NN 3 dep
                """);
        assertThat(tree.governor(4)).isEqualTo(1);
        assertThat(tree.relation(4)).isEqualTo("obj");
    }
}
