package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hearsay.actor.ActorMerges.Apart;
import org.hearsay.actor.ActorMerges.Unknown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorMergesTest {
    private static Unknown person(String name, @Nullable String state) {
        return new Unknown(Slug.of(name), name, ActorKind.PERSON, state, Set.of());
    }

    private static Unknown body(String name, String... shortNames) {
        return new Unknown(Slug.of(name), name, ActorKind.ORGANISATION, null, Set.of(shortNames));
    }

    @Test
    void aMiddleNameJoinsTheOnlyPersonOfThatName() {
        assertThat(ActorMerges.of(List.of(person("Ivar K. Holt", "NOR"), person("Ivar Holt", null)), Set.of()))
                .singleElement()
                .satisfies(merge -> {
                    assertThat(merge.from()).isEqualTo("ivar-k-holt");
                    assertThat(merge.into()).isEqualTo("ivar-holt");
                    assertThat(merge.why())
                            .isEqualTo("Ivar K. Holt is Ivar Holt: the same first and last name, and no third");
                });
    }

    @Test
    void twoMiddleNamesMayBeTwoPersons() {
        List<Unknown> three =
                List.of(person("Ivar Holt", null), person("Ivar K. Holt", null), person("Ivar B. Holt", null));

        assertThat(ActorMerges.of(three, Set.of())).isEmpty();
    }

    @Test
    void personsOfTwoStatesAndBareSurnamesStayApart() {
        assertThat(ActorMerges.of(List.of(person("Ivar Holt", "SWE"), person("Ivar K. Holt", "NOR")), Set.of()))
                .isEmpty();
        assertThat(ActorMerges.of(List.of(person("Ivar Holt", "SWE"), person("Holt", "SWE")), Set.of()))
                .isEmpty();
    }

    @Test
    void initialsJoinWhereAnArticleGivesBothAndOnlyOneHasThem() {
        Unknown committee = body("Northern Relief Committee", "NRC");

        assertThat(ActorMerges.of(List.of(committee, body("NRC")), Set.of()))
                .extracting(ActorMerge::rule)
                .containsExactly(ActorMerge.Rule.INITIALS);
        assertThat(ActorMerges.of(List.of(committee, body("NRC"), body("Norwegian Rail Company", "NRC")), Set.of()))
                .isEmpty();
        assertThat(ActorMerges.of(List.of(body("Northern Relief Committee"), body("NRC")), Set.of()))
                .isEmpty();
    }

    @Test
    void aLegalFormIsNoPartOfTheName() {
        assertThat(ActorMerges.of(List.of(body("Holt Shipping Ltd."), body("Holt Shipping")), Set.of()))
                .extracting(ActorMerge::into)
                .containsExactly("holt-shipping");
    }

    @Test
    void aDecisionToKeepTwoApartUndoesTheirMergeAndNoOther() {
        List<Unknown> actors = List.of(
                person("Ivar K. Holt", null),
                person("Ivar Holt", null),
                body("Holt Shipping"),
                body("Holt Shipping Inc."));

        assertThat(ActorMerges.of(actors, Set.of(new Apart("ivar-k-holt", "ivar-holt"))))
                .extracting(ActorMerge::from)
                .containsExactly("holt-shipping-inc");
        assertThat(new Apart("b", "a")).isEqualTo(new Apart("a", "b"));
    }

    @Test
    void theOrderOfArrivalMakesNoDifference() {
        List<Unknown> actors = new ArrayList<>(List.of(
                person("Ivar K. Holt", null),
                person("Ivar Holt", null),
                body("Northern Relief Committee", "NRC"),
                body("NRC"),
                body("Holt Shipping Inc."),
                body("Holt Shipping")));
        List<ActorMerge> merges = ActorMerges.of(actors, Set.of());

        Collections.reverse(actors);

        assertThat(merges).hasSize(3);
        assertThat(ActorMerges.of(actors, Set.of())).isEqualTo(merges);
    }
}
