package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.language.Arcs;
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

    @Test
    void theToOfAnInfinitiveOpensNoClause() {
        DependencyTree tree = mended("""
                Norvia Norvia NNP 2 nsubj LOC
                welcomed welcome VBD 0 root
                the the DT 4 det
                decision decision NN 6 nsubj
                to to TO 6 mark
                leave leave VB 2 ccomp
                """);
        assertThat(tree.relation(3)).isEqualTo("obj");
        assertThat(tree.relation(5)).isEqualTo("acl");
    }

    @Test
    void whatIsDoneByOthersIsNoPastTense() {
        DependencyTree tree = mended("""
                Norvia Norvia NNP 2 nsubj LOC
                rejected reject VBD 0 root
                plans plan NNS 4 nsubj
                put put VBD 2 ccomp
                forward forward RB 4 advmod
                by by IN 7 case
                ministers minister NNS 4 obl
                """);
        assertThat(tree.relation(2)).isEqualTo("obj");
        assertThat(tree.governor(3)).isEqualTo(2);
    }

    @Test
    void whoStandsBeforeAModalIsItsSubject() {
        DependencyTree tree = mended("""
                Norvia Norvia NNP 2 nsubj LOC
                says say VBZ 0 root
                Valdoria Valdoria NNP 2 obj LOC
                must must MD 5 aux
                leave leave VB 2 dep
                """);
        assertThat(tree.governor(2)).isEqualTo(4);
        assertThat(tree.relation(2)).isEqualTo("nsubj");
        assertThat(tree.relation(4)).isEqualTo("ccomp");
    }

    @Test
    void whoeverIsCalledOnIsNoSubject() {
        DependencyTree tree = mended("""
                Norvia Norvia NNP 2 nsubj LOC
                called call VBD 0 root
                on on IN 6 mark
                Valdoria Valdoria NNP 6 nsubj LOC
                to to TO 6 mark
                leave leave VB 2 advcl
                """);
        assertThat(tree.governor(3)).isEqualTo(1);
        assertThat(tree.relation(3)).isEqualTo("obl");
        assertThat(tree.governor(2)).isEqualTo(3);
        assertThat(tree.relation(5)).isEqualTo("xcomp");
    }

    @Test
    void beforeADayThereIsNoParticle() {
        DependencyTree tree = mended("""
                Norvia Norvia NNP 2 nsubj LOC
                called call VBD 0 root
                Maro Maro NNP 2 obj PER
                on on IN 2 compound:prt
                Friday Friday NNP 2 obl:tmod
                """);
        assertThat(tree.governor(3)).isEqualTo(4);
        assertThat(tree.relation(3)).isEqualTo("case");
    }
}
