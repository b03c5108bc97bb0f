package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.language.HandBuilt;
import org.junit.jupiter.api.Test;

/** To which state people belong, as far as a text tells. */
class BelongingTest {
    private static final ActorReader READER = ActorReader.load();

    private static List<String> states(String blocks) {
        return READER.read(HandBuilt.analysis(null, blocks)).all().stream()
                .map(mention -> mention.actor().id() + "/" + mention.actor().state())
                .toList();
    }

    @Test
    void anOfficeItsFieldAndANameAreOnePerson() {
        assertThat(states("""
                        Norwegian norwegian JJ 2 amod
                        Minister minister NNP 7 nsubj
                        for for IN 4 case
                        Fisheries Fisheries NNP 2 nmod
                        Ivar Ivar NNP 6 compound PER
                        Holt Holt NNP 4 appos PER
                        left leave VBD 0 root
                        . . . 7 punct
                        """)).containsExactly("ivar-holt/NOR");
    }

    @Test
    void whoHoldsAnOfficeInAnArticleOnOneStateHoldsItThere() {
        assertThat(states("""
                        President President NNP 3 compound
                        Ivar Ivar NNP 3 compound PER
                        Holt Holt NNP 4 nsubj PER
                        spoke speak VBD 0 root
                        in in IN 6 case
                        Norway Norway NNP 4 obl LOC
                        . . . 4 punct
                        """)).containsExactly("ivar-holt/NOR", "NOR/NOR");
    }

    @Test
    void whoThreatensTheOnlyStateIsNotOfIt() {
        assertThat(states("""
                        President President NNP 3 compound
                        Ivar Ivar NNP 3 compound PER
                        Holt Holt NNP 4 nsubj PER
                        threatened threaten VBD 0 root
                        Norway Norway NNP 4 obj LOC
                        . . . 4 punct
                        """)).containsExactly("ivar-holt/null", "NOR/NOR");
    }

    @Test
    void betweenTwoStatesNothingIsSaid() {
        assertThat(states("""
                        President President NNP 3 compound
                        Ivar Ivar NNP 3 compound PER
                        Holt Holt NNP 4 nsubj PER
                        met meet VBD 0 root
                        Swedish swedish JJ 6 amod
                        officials official NNS 4 obj
                        in in IN 8 case
                        Norway Norway NNP 4 obl LOC
                        . . . 4 punct
                        """)).contains("ivar-holt/null");
    }

    @Test
    void protestersInACountryAreItsOwn() {
        assertThat(states("""
                        Protesters protester NNS 4 nsubj
                        in in IN 3 case
                        Norway Norway NNP 1 nmod LOC
                        marched march VBD 0 root
                        . . . 4 punct
                        """)).contains("nor-protesters/NOR");
    }

    @Test
    void troopsInACountryMayBeAnybodys() {
        assertThat(states("""
                        Troops troops NNS 4 nsubj
                        in in IN 3 case
                        Norway Norway NNP 1 nmod LOC
                        marched march VBD 0 root
                        . . . 4 punct
                        """)).contains("troops/null");
    }

    @Test
    void peopleByDescentLiveWhereTheTextSays() {
        assertThat(states("""
                        Ethnic ethnic JJ 2 amod
                        Norwegians Norwegians NNPS 3 nsubj
                        marched march VBD 0 root
                        in in IN 5 case
                        Sweden Sweden NNP 3 obl LOC
                        . . . 3 punct
                        """)).contains("ethnic-norwegians/SWE");
    }

    @Test
    void anAllyIsNotOfTheStateWhoseAllyItIs() {
        assertThat(states("""
                        Norway Norway NNP 5 nsubj LOC
                        and and CC 4 cc
                        its its PRP$ 4 nmod:poss
                        allies ally NNS 1 conj
                        left leave VBD 0 root
                        . . . 5 punct
                        """)).contains("allies/null");
    }

    @Test
    void aDayAfterABodyIsNoPartOfIt() {
        assertThat(states("""
                        The the DT 3 det
                        Norwegian norwegian JJ 3 amod
                        government government NN 5 nsubj
                        today today NN 5 obl:tmod
                        resigned resign VBD 0 root
                        . . . 5 punct
                        """)).containsExactly("NOR:GOV/NOR");
    }

    @Test
    void positionsStandForWhoseTheyAre() {
        assertThat(states("""
                        Norway Norway NNP 2 nsubj LOC
                        shelled shell VBD 0 root
                        Swedish swedish JJ 4 amod
                        positions position NNS 2 obj
                        . . . 2 punct
                        """)).contains("SWE:MIL/SWE");
        assertThat(states("""
                        Norway Norway NNP 2 nsubj LOC
                        changed change VBD 0 root
                        positions position NNS 2 obj
                        . . . 2 punct
                        """)).containsExactly("NOR:GOV/NOR");
    }

    @Test
    void initialsBesideANameAreNoPartOfWhatFollows() {
        assertThat(states("""
                        Northern Northern NNP 3 compound ORG
                        Relief Relief NNP 3 compound ORG
                        Committee Committee NNP 7 compound ORG
                        ( ( -LRB- 5 punct
                        NRC NRC NNP 3 appos ORG
                        ) ) -RRB- 5 punct
                        officials official NNS 8 nsubj
                        left leave VBD 0 root
                        . . . 8 punct
                        """)).contains("northern-relief-committee/null").doesNotContain("officials/null");
    }

    @Test
    void whoIsWillingIsSomebody() {
        assertThat(states("""
                        Norway Norway NNP 2 nsubj LOC
                        says say VBZ 0 root
                        it it PRP 5 nsubj
                        is be VBZ 5 cop
                        willing willing JJ 2 ccomp
                        . . . 2 punct
                        """)).containsExactly("NOR:GOV/NOR", "NOR:GOV/NOR");
        assertThat(states("""
                        Norway Norway NNP 2 nsubj LOC
                        says say VBZ 0 root
                        it it PRP 5 nsubj
                        is be VBZ 5 cop
                        late late JJ 2 ccomp
                        . . . 2 punct
                        """)).containsExactly("NOR:GOV/NOR");
    }
}
