package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.language.Analysis;
import org.hearsay.language.HandBuilt;
import org.junit.jupiter.api.Test;

class ActorReaderTest {
    private static final ActorReader READER = ActorReader.load();

    private static Mentions read(String blocks) {
        return READER.read(HandBuilt.analysis(null, blocks));
    }

    private static List<String> ids(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.actor().id()).toList();
    }

    @Test
    void aTitleTellsStateAndSectorOfAPerson() {
        Mentions mentions = read("""
                Norwegian norwegian JJ 2 amod
                President President NNP 4 compound
                Ivar Ivar NNP 4 compound PER
                Holt Holt NNP 5 nsubj PER
                spoke speak VBD 0 root
                . . . 5 punct
                """);

        assertThat(mentions.at(0, 3)).singleElement().satisfies(mention -> {
            assertThat(mention.text()).isEqualTo("Ivar Holt");
            assertThat(mention.actor())
                    .isEqualTo(
                            new Actor("ivar-holt", "Ivar Holt", ActorKind.PERSON, "NOR", "GOV", SourceType.GOVERNMENT));
        });
    }

    @Test
    void whomNoDictionaryKnowsIsNotedWithTheFullNameAndTheInitialsBesideIt() {
        Mentions mentions = read("""
                Norwegian norwegian JJ 2 amod
                President President NNP 4 compound
                Ivar Ivar NNP 4 compound PER
                Holt Holt NNP 5 nsubj PER
                met meet VBD 0 root
                the the DT 9 det
                Free Free NNP 9 compound ORG
                Harbour Harbour NNP 9 compound ORG
                Union Union NNP 5 obj ORG
                ( ( -LRB- 11 punct
                FHU FHU NNP 9 appos ORG
                ) ) -RRB- 11 punct
                . . . 5 punct

                Berg Berg NNP 2 nsubj PER
                praised praise VBD 0 root
                FHU FHU NNP 2 obj ORG
                . . . 2 punct
                """);

        assertThat(mentions.unknown())
                .containsExactly(
                        new UnknownActor(
                                "free-harbour-union",
                                "Free Harbour Union",
                                ActorKind.ORGANISATION,
                                null,
                                "LAB",
                                List.of("FHU")),
                        new UnknownActor("ivar-holt", "Ivar Holt", ActorKind.PERSON, "NOR", "GOV", List.of()));
    }

    @Test
    void anActingCapitalIsItsGovernmentAndAVisitedOneAPlace() {
        Mentions mentions = read("""
                Oslo Oslo NNP 2 nsubj LOC
                sent send VBD 0 root
                envoys envoy NNS 2 obj
                to to IN 5 case
                Vienna Vienna NNP 2 obl LOC
                . . . 2 punct
                """);

        assertThat(mentions.at(0, 0))
                .singleElement()
                .satisfies(mention -> assertThat(mention.actor().id()).isEqualTo("NOR:GOV"));
        assertThat(mentions.at(0, 4))
                .singleElement()
                .satisfies(mention -> assertThat(mention.actor().kind()).isEqualTo(ActorKind.PLACE));
    }

    @Test
    void coordinatedAdjectivesMakeTwoActorsOfOneHead() {
        Mentions mentions = read("""
                Norwegian norwegian JJ 5 amod
                and and CC 3 cc
                Western western JJ 1 conj
                intelligence intelligence NN 5 compound
                agencies agency NNS 6 nsubj
                agree agree VBP 0 root
                . . . 6 punct
                """);

        assertThat(ids(mentions.at(0, 4))).containsExactly("NOR:SPY", "western-intelligence-agencies");
        assertThat(mentions.at(0, 4))
                .extracting(Mention::text)
                .containsExactly("Norwegian", "Western intelligence agencies");
    }

    @Test
    void aPronounInWhatIsSaidStandsForTheSpeaker() {
        Mentions mentions = read("""
                Ivar Ivar NNP 2 compound PER
                Holt Holt NNP 3 nsubj PER
                said say VBD 0 root
                he he PRP 5 nsubj
                met meet VBD 3 ccomp
                Greta Greta NNP 7 compound PER
                Lund Lund NNP 5 obj PER
                . . . 3 punct
                """);

        assertThat(ids(mentions.at(0, 3))).containsExactly("ivar-holt");
    }

    @Test
    void aPronounOfASentenceStandsForTheSubjectOfTheOneBefore() {
        Mentions mentions = read("""
                Ivar Ivar NNP 2 compound PER
                Holt Holt NNP 3 nsubj PER
                thanked thank VBD 0 root
                Lund Lund NNP 3 obj PER
                . . . 3 punct


                He he PRP 2 nsubj
                left leave VBD 0 root
                . . . 2 punct
                """);

        assertThat(ids(mentions.at(1, 0))).containsExactly("ivar-holt");
    }

    @Test
    void aDescriptionOfAStateIsNotTheStateOfTheSubject() {
        Mentions mentions = read("""
                Norway Norway NNP 4 nsubj LOC
                and and CC 3 cc
                Austria Austria NNP 1 conj LOC
                talked talk VBD 0 root
                . . . 4 punct

                Norwegian norwegian JJ 2 amod
                President President NNP 4 compound
                Ivar Ivar NNP 4 compound PER
                Holt Holt NNP 5 nsubj PER
                visited visit VBD 0 root
                the the DT 8 det
                alpine alpine JJ 8 amod
                state state NN 5 obj
                . . . 5 punct

                The the DT 3 det
                two two CD 3 nummod
                countries country NNS 4 nsubj
                agreed agree VBD 0 root
                . . . 4 punct
                """);

        assertThat(ids(mentions.at(1, 7))).containsExactly("AUT");
        assertThat(ids(mentions.at(2, 2))).containsExactly("AUT:GOV", "NOR:GOV");
    }

    @Test
    void whoeverBelongsToAStateIsABranchOfIt() {
        Mentions mentions = read("""
                Norway Norway NNP 2 nsubj LOC
                said say VBD 0 root
                its its PRP$ 4 nmod:poss
                soldiers soldier NNS 5 nsubj
                left leave VBD 2 ccomp
                with with IN 8 case
                Austrian austrian JJ 8 amod
                police police NNS 5 obl
                . . . 2 punct
                """);

        assertThat(ids(mentions.at(0, 2))).containsExactly("NOR");
        assertThat(ids(mentions.at(0, 3))).containsExactly("NOR:MIL");
        assertThat(ids(mentions.at(0, 7))).containsExactly("AUT:COP");
    }

    @Test
    void aThingThatMayBeMeantLeavesAPronounUnresolved() {
        Mentions mentions = read("""
                Norway Norway NNP 2 nsubj LOC
                paid pay VBD 0 root
                . . . 2 punct

                The the DT 2 det
                plan plan NN 3 nsubj
                failed fail VBD 0 root
                because because IN 8 mark
                its its PRP$ 6 nmod:poss
                cost cost NN 8 nsubj
                kept keep VBD 8 aux
                rising rise VBG 3 advcl
                . . . 3 punct
                """);

        assertThat(mentions.at(1, 4)).isEmpty();
    }

    @Test
    void everyMentionStandsInTheText() {
        Analysis analysis = HandBuilt.analysis(null, """
                The the DT 2 det
                state-run state-run JJ 4 amod
                Xinhua Xinhua NNP 4 compound ORG
                agency agency NN 5 nsubj
                quoted quote VBD 0 root
                Norwegian norwegian JJ 7 amod
                officials official NNS 5 obj
                . . . 5 punct
                """);

        assertThat(READER.read(analysis).all())
                .isNotEmpty()
                .allSatisfy(mention ->
                        assertThat(mention.span().in(analysis.text())).isEqualTo(mention.text()));
    }

    @Test
    void aDescriptionBesideANameRefersToItAndTellsOfIt() {
        Mentions mentions = read("""
                Greta Greta NNP 2 compound PER
                Lund Lund NNP 9 nsubj PER
                , , , 2 punct
                a a DT 5 det
                spokeswoman spokeswoman NN 2 appos
                for for IN 7 case
                police police NNS 5 nmod
                , , , 2 punct
                declined decline VBD 0 root
                . . . 9 punct
                """);

        assertThat(ids(mentions.at(0, 4))).containsExactly("greta-lund");
        assertThat(mentions.at(0, 1)).singleElement().satisfies(mention -> {
            assertThat(mention.actor().sector()).isEqualTo("COP");
            assertThat(mention.actor().sourceType()).isEqualTo(SourceType.POLICE);
        });
    }

    @Test
    void aSurnameThatTheRecogniserMissedIsFound() {
        Mentions mentions = read("""
                Greta Greta NNP 2 compound PER
                Lund Lund NNP 3 nsubj PER
                left leave VBD 0 root
                . . . 3 punct

                Lund Lund NNP 2 nsubj
                returned return VBD 0 root
                . . . 2 punct
                """);

        assertThat(ids(mentions.at(1, 0))).containsExactly("greta-lund");
    }

    @Test
    void anObjectPronounIsNotTheSubjectOfItsClause() {
        Mentions mentions = read("""
                Greta Greta NNP 2 compound PER
                Lund Lund NNP 3 nsubj PER
                left leave VBD 0 root
                . . . 3 punct

                Nora Nora NNP 2 compound PER
                Vik Vik NNP 3 nsubj PER
                followed follow VBD 0 root
                her she PRP 3 obj
                . . . 3 punct
                """);

        assertThat(ids(mentions.at(1, 3))).containsExactly("greta-lund");
    }

    @Test
    void whoIsQuotedDoesNotCallHimselfHe() {
        Mentions mentions = read("""
                Ivar Ivar NNP 2 compound PER
                Holt Holt NNP 3 nsubj PER
                resigned resign VBD 0 root
                . . . 3 punct

                “ “ `` 3 punct
                He he PRP 3 nsubj
                lied lie VBD 7 ccomp
                , , , 7 punct
                ” ” '' 7 punct
                Olaf Olaf NNP 7 nsubj PER
                said say VBD 0 root
                . . . 7 punct
                """);

        assertThat(ids(mentions.at(1, 1))).containsExactly("ivar-holt");
    }

    @Test
    void twoOfOneNameAreKeptApartByWhoWasNamedLast() {
        Mentions mentions = read("""
                Ivar Ivar NNP 2 compound PER
                Holt Holt NNP 3 nsubj PER
                left leave VBD 0 root
                . . . 3 punct

                Holt Holt NNP 2 nsubj PER
                returned return VBD 0 root
                . . . 2 punct

                Nora Nora NNP 2 compound PER
                Holt Holt NNP 3 nsubj PER
                stayed stay VBD 0 root
                . . . 3 punct

                Holt Holt NNP 2 nsubj PER
                slept sleep VBD 0 root
                . . . 2 punct
                """);

        assertThat(ids(mentions.at(1, 0))).containsExactly("ivar-holt");
        assertThat(ids(mentions.at(3, 0))).containsExactly("nora-holt");
    }

    @Test
    void aTokenInsideANameIsCovered() {
        Mentions mentions = read("""
                President President NNP 3 compound
                Ivar Ivar NNP 3 compound PER
                Holt Holt NNP 4 nsubj PER
                left leave VBD 0 root
                . . . 4 punct
                """);

        assertThat(mentions.at(0, 0)).isEmpty();
        assertThat(ids(mentions.covering(0, 0))).containsExactly("ivar-holt");
        assertThat(ids(mentions.covering(0, 1))).containsExactly("ivar-holt");
        assertThat(mentions.covering(0, 3)).isEmpty();
    }

    @Test
    void theYoungerOfANameIsSomebodyElse() {
        Mentions mentions = read("""
                Ivar Ivar NNP 2 compound PER
                Holt Holt NNP 6 nsubj PER
                and and CC 5 cc
                Ivar Ivar NNP 5 compound PER
                Holt Holt NNP 2 conj PER
                left leave VBD 0 root
                . . . 6 punct

                Ivar Ivar NNP 3 compound PER
                Holt Holt NNP 3 compound PER
                Jr. Jr. NNP 4 nsubj PER
                stayed stay VBD 0 root
                . . . 4 punct
                """);

        assertThat(ids(mentions.at(0, 1))).containsExactly("ivar-holt");
        assertThat(ids(mentions.at(1, 2))).containsExactly("ivar-holt-jr");
    }

    @Test
    void anOrganisationIsFoundAgainByItsInitials() {
        Mentions mentions = read("""
                Northern Northern NNP 4 compound ORG
                Fisheries Fisheries NNP 4 compound ORG
                Relief Relief NNP 4 compound ORG
                Fund Fund NNP 5 nsubj ORG
                closed close VBD 0 root
                . . . 5 punct

                NFRF NFRF NNP 2 nsubj ORG
                reopened reopen VBD 0 root
                . . . 2 punct
                """);

        assertThat(ids(mentions.at(1, 0))).containsExactly("northern-fisheries-relief-fund");
    }

    @Test
    void aPossessiveAfterAnObjectThatAloneAgreesIsTheObject() {
        Mentions mentions = read("""
                Villagers villager NNS 2 nsubj
                sued sue VBD 0 root
                Norway Norway NNP 2 obj LOC
                for for IN 6 case
                its its PRP$ 6 nmod:poss
                part part NN 2 obl
                . . . 2 punct
                """);

        assertThat(ids(mentions.at(0, 4))).containsExactly("NOR");
    }
}
