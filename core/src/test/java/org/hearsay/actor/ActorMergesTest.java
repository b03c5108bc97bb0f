package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.actor.ActorMerge.Rule;
import org.hearsay.rule.RuleRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorMergesTest {
    private static final ActorMerges MERGES = ActorMerges.load();

    private static UnknownActor person(String name) {
        return person(name, null, null);
    }

    private static UnknownActor person(String name, @Nullable String state, @Nullable String sector) {
        return new UnknownActor(Slug.of(name), name, ActorKind.PERSON, state, sector, List.of());
    }

    private static UnknownActor body(String name, String... initials) {
        return new UnknownActor(Slug.of(name), name, ActorKind.ORGANISATION, null, null, List.of(initials));
    }

    private static List<ActorMerge> find(UnknownActor... actors) {
        return MERGES.find(List.of(actors), List.of());
    }

    private static List<String> pairs(List<ActorMerge> merges) {
        return merges.stream().map(merge -> merge.from() + " > " + merge.into()).toList();
    }

    @Test
    void aMiddleNameJoinsTheOnlyPersonOfThatName() {
        assertThat(find(person("Ivar K. Holt"), person("Ivar Holt")))
                .containsExactly(new ActorMerge(
                        "ivar-k-holt",
                        "ivar-holt",
                        Rule.MIDDLE_NAME,
                        "ivar-holt",
                        "“Ivar K. Holt” and “Ivar Holt” have the same first and last name, and nobody has another middle"
                                + " name between them"));
    }

    @Test
    void anInitialStandsForTheMiddleNameThatBeginsWithIt() {
        assertThat(pairs(find(person("Ivar K. Holt"), person("Ivar Karl Holt"), person("Ivar Holt"))))
                .containsExactly("ivar-k-holt > ivar-holt", "ivar-karl-holt > ivar-holt");
        assertThat(find(person("Ivar K. Holt"), person("Ivar Bernt Holt"), person("Ivar Holt")))
                .isEmpty();
    }

    @Test
    void twoMiddleNamesMayBeTwoPersonsAndASonIsNotHisFather() {
        assertThat(find(person("Ivar Holt"), person("Ivar K. Holt"), person("Ivar B. Holt")))
                .isEmpty();
        assertThat(find(person("Ivar Holt"), person("Ivar K. Holt"), person("Ivar Holt Jr.")))
                .isEmpty();
        assertThat(find(person("Ivar Holt"), person("Ivar Karl Bernt Holt"))).isEmpty();
    }

    @Test
    void aSurnameAloneAnInitialAloneAndAParticleJoinNobody() {
        assertThat(find(person("Holt"), person("Ivar Holt"), person("Ivar K. Holt")))
                .extracting(ActorMerge::from)
                .containsExactly("ivar-k-holt");
        assertThat(find(person("I. Holt"), person("I. K. Holt"))).isEmpty();
        assertThat(find(person("Ivar Holt"), person("Ivar van Holt"))).isEmpty();
    }

    @Test
    void twoOfDifferentStatesOrSectorsStayApart() {
        assertThat(find(person("Ivar Holt", "SWE", null), person("Ivar K. Holt", "NOR", null)))
                .isEmpty();
        assertThat(find(person("Ivar Holt", null, "GOV"), person("Ivar K. Holt", null, "MIL")))
                .isEmpty();
        assertThat(find(person("Ivar Holt", "NOR", "GOV"), person("Ivar K. Holt", "NOR", null)))
                .hasSize(1);
    }

    @Test
    void noChainJoinsTwoWhoCannotBeOne() {
        assertThat(find(
                        person("Ivar K. Holt", "NOR", null),
                        person("Ivar Holt"),
                        person("Ivar Karl Holt", "SWE", null)))
                .isEmpty();
        assertThat(pairs(find(
                        new UnknownActor("fhu", "FHU", ActorKind.ORGANISATION, "SWE", null, List.of()),
                        new UnknownActor(
                                "free-harbour-union",
                                "Free Harbour Union",
                                ActorKind.ORGANISATION,
                                null,
                                null,
                                List.of("FHU")),
                        new UnknownActor(
                                "free-harbour-union-ltd",
                                "Free Harbour Union Ltd",
                                ActorKind.ORGANISATION,
                                "NOR",
                                null,
                                List.of()))))
                .containsExactly("free-harbour-union-ltd > free-harbour-union");
    }

    @Test
    void oneLegalFormIsNoPartOfTheNameAndTwoAreTwoCompanies() {
        assertThat(pairs(find(body("Holt Shipping Ltd."), body("Holt Shipping Limited"), body("Holt Shipping"))))
                .containsExactly("holt-shipping-limited > holt-shipping", "holt-shipping-ltd > holt-shipping");
        assertThat(find(body("Holt Shipping Ltd."), body("Holt Shipping GmbH"), body("Holt Shipping")))
                .isEmpty();
    }

    @Test
    void initialsJoinWhereAnArticleIntroducesThemAndOnlyOneHasThem() {
        UnknownActor union = body("Free Harbour Union", "FHU");

        assertThat(pairs(find(union, body("FHU")))).containsExactly("fhu > free-harbour-union");
        assertThat(find(union, body("FHU"), body("Farmers and Herders Union"))).isEmpty();
        assertThat(find(body("Free Harbour Union"), body("FHU"))).isEmpty();
        assertThat(pairs(find(union, body("The Free Harbor Union"), body("FHU"))))
                .as("two spellings of one name are no second bearer")
                .containsExactly("fhu > free-harbour-union", "the-free-harbor-union > free-harbour-union");
    }

    @Test
    void spellingsOfOneNameJoinWhateverElseIsKnown() {
        assertThat(pairs(find(person("Ivar Bjørk"), person("Ivar Bjork")))).containsExactly("ivar-bjørk > ivar-bjork");
        assertThat(pairs(find(person("Omar Al-Sarif"), person("Omar Alsarif"))))
                .containsExactly("omar-al-sarif > omar-alsarif");
        assertThat(pairs(find(body("The Quay Post"), body("Quay Post")))).containsExactly("the-quay-post > quay-post");
        assertThat(find(body("The Post"), body("Post")))
                .as("of one word, the article says which")
                .isEmpty();
        assertThat(find(person("Ivar Holt"), body("Ivar Holt & Co.")))
                .as("a person is no company")
                .isEmpty();
    }

    @Test
    void whatPeopleKeepApartStaysApartAndTheRestIsAsItWas() {
        List<UnknownActor> actors =
                List.of(person("Ivar Holt"), person("Ivar K. Holt"), body("Holt Shipping"), body("Holt Shipping Inc."));

        assertThat(pairs(MERGES.find(actors, List.of(new ActorVerdict("ivar-k-holt", "ivar-holt", false)))))
                .containsExactly("holt-shipping-inc > holt-shipping");
    }

    @Test
    void twoKeptApartDoNotMeetByAThird() {
        List<UnknownActor> actors = List.of(
                body("Holt Shipping"),
                body("Holt Shipping Ltd."),
                body("Holt-Shipping"),
                body("Holt Shipping Limited"));

        List<ActorMerge> merges =
                MERGES.find(actors, List.of(new ActorVerdict("holt-shipping-ltd", "holt-shipping", false)));

        assertThat(pairs(merges)).containsExactly("holt-shipping-limited > holt-shipping-ltd");
    }

    @Test
    void peopleJoinWhatNoRuleWouldAndChooseWhichIdStands() {
        List<UnknownActor> actors = List.of(person("Ivar Holt"), person("Ivar K. Holt"), person("Iver Holt"));

        List<ActorMerge> merges = MERGES.find(actors, List.of(new ActorVerdict("ivar-k-holt", "iver-holt", true)));

        assertThat(pairs(merges)).containsExactly("ivar-holt > iver-holt", "ivar-k-holt > iver-holt");
        assertThat(merges).extracting(ActorMerge::rule).containsExactly(Rule.MIDDLE_NAME, Rule.DECIDED);
        assertThat(merges).extracting(ActorMerge::beside).containsExactly("ivar-k-holt", "iver-holt");
    }

    @Test
    void theLaterOfTwoVerdictsHolds() {
        List<UnknownActor> actors = List.of(person("Ivar Holt"), person("Iver Holt"), person("Yvar Holt"));
        ActorVerdict same = new ActorVerdict("iver-holt", "ivar-holt", true);
        ActorVerdict apart = new ActorVerdict("ivar-holt", "iver-holt", false);

        assertThat(MERGES.find(actors, List.of(same, apart))).isEmpty();
        assertThat(MERGES.find(actors, List.of(apart, same))).hasSize(1);
        assertThat(pairs(MERGES.find(
                        actors,
                        List.of(
                                same,
                                new ActorVerdict("yvar-holt", "ivar-holt", true),
                                new ActorVerdict("iver-holt", "yvar-holt", false)))))
                .as("the oldest of three that cannot all hold")
                .containsExactly("yvar-holt > ivar-holt");
        assertThatThrownBy(() -> new ActorVerdict("ivar-holt", "ivar-holt", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a verdict is about two actors, not one: ivar-holt");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfActorsMeansNothingAndNoIdIsGivenUpTwice(long seed) {
        Random random = new Random(seed);
        List<UnknownActor> actors = new ArrayList<>(RandomActors.some(random, 60));
        List<ActorVerdict> verdicts = RandomActors.verdicts(random, actors, 5);
        List<ActorMerge> merges = MERGES.find(actors, verdicts);

        Set<String> from = new HashSet<>();
        merges.forEach(merge -> assertThat(from.add(merge.from())).isTrue());
        assertThat(merges).isNotEmpty().allSatisfy(merge -> assertThat(from).doesNotContain(merge.into()));
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(actors, random);
            assertThat(MERGES.find(actors, verdicts)).as("seed " + seed).isEqualTo(merges);
        }
    }

    private static List<RuleRow> legalForms() {
        return Lexicon.rows("legal-forms.tsv");
    }

    @ParameterizedTest
    @MethodSource("legalForms")
    void aLegalFormStandsAtTheEndOfTheNameAlone(RuleRow row) {
        NameForms forms = NameForms.load();

        assertThat(forms.body(row.text("example")).forms()).contains(row.id());
        assertThat(forms.body(row.text("counter")).forms()).doesNotContain(row.id());
    }

    private static List<RuleRow> spellings() {
        return Lexicon.rows("name-spellings.tsv");
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void aSpellingMakesTwoWordsOneAndNoOthers(RuleRow row) {
        assertThat(NameForms.load().body(row.list("example").get(0)))
                .isEqualTo(NameForms.load().body(row.list("example").get(1)));
        assertThat(NameForms.load().body(row.list("counter").get(0)))
                .isNotEqualTo(NameForms.load().body(row.list("counter").get(1)));
    }
}
