package org.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.language.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How the numbers of a sentence stand to one another: totals, increments, former values, parts, groups, rates. */
final class QuantityRelationTest {
    private static final QuantityReader READER = QuantityReader.load();

    private static List<Quantity> read(String line) {
        return READER.read(Tagged.analysis(null, line), List.of());
    }

    private static String summary(Quantity quantity) {
        return quantity.value().toPlainString() + " " + quantity.change() + " " + quantity.role()
                + (quantity.per() == null ? "" : " " + quantity.per());
    }

    static Stream<Arguments> readings() {
        return Stream.of(
                Arguments.of(
                        "The toll was/VBD/be revised/VBN/revise up/RP from/IN 22 to/TO 31 .",
                        List.of("22 NONE FORMER", "31 TO WHOLE")),
                Arguments.of(
                        "Two/CD more/JJR men died/VBD/die , bringing/VBG/bring the/DT toll/NN to/TO 33 .",
                        List.of("2 BY WHOLE", "33 TO WHOLE")),
                Arguments.of("The toll rose/VBD/rise by/IN five/CD to/TO 12 .", List.of("5 UP WHOLE", "12 TO WHOLE")),
                Arguments.of(
                        "The toll is/VBZ/be 31 , down/RB from/IN 40 .", List.of("31 NONE WHOLE", "40 NONE FORMER")),
                Arguments.of(
                        "Sales rose/VBD/rise 6 %/NN to/TO 31 tonnes from/IN 28 tonnes .",
                        List.of("6 UP WHOLE", "31 TO WHOLE", "28 NONE FORMER")),
                Arguments.of("It raised/VBD/raise $/$ 5 million/CD .", List.of("5000000 NONE WHOLE")),
                Arguments.of("An/DT increase/NN of/IN five/CD was/VBD/be seen/VBN .", List.of("5 BY WHOLE")),
                Arguments.of("Another/DT 30 died/VBD/die .", List.of("30 BY WHOLE")),
                Arguments.of("At least three/CD more/JJR died/VBD/die .", List.of("3 BY WHOLE")),
                Arguments.of("At least another/DT three/CD died/VBD/die .", List.of("3 BY WHOLE")),
                Arguments.of("A/DT further/JJ 30 died/VBD/die .", List.of("30 BY WHOLE")),
                Arguments.of("Seven/CD others/NNS were/VBD/be hurt/VBN .", List.of("7 NONE WHOLE")),
                Arguments.of(
                        "It killed/VBD/kill 33 men , including/VBG 14 boys and/CC at least six/CD girls .",
                        List.of("33 NONE WHOLE", "14 NONE PART", "6 NONE PART")),
                Arguments.of(
                        "It killed/VBD/kill 33 men , including/VBG 14 boys , and/CC 12 were/VBD/be hurt/VBN .",
                        List.of("33 NONE WHOLE", "14 NONE PART", "12 NONE WHOLE")),
                Arguments.of(
                        "It killed/VBD/kill 33 men , 14 of/IN them/PRP boys .",
                        List.of("33 NONE WHOLE", "14 NONE PART")),
                Arguments.of(
                        "It hit/VBD/hit 33 men , of/IN whom/WP five/CD died/VBD/die .",
                        List.of("33 NONE WHOLE", "5 NONE SELECTION")),
                Arguments.of(
                        "It hit/VBD/hit nine/CD men , killing/VBG/kill three/CD of/IN them/PRP .",
                        List.of("9 NONE WHOLE", "3 NONE SELECTION")),
                Arguments.of(
                        "Three/CD of/IN the/DT nine/CD died/VBD/die .", List.of("3 NONE SELECTION", "9 NONE GROUP")),
                Arguments.of("Five/CD of/IN its/PRP$ soldiers died/VBD/die .", List.of("5 NONE SELECTION")),
                Arguments.of("They got/VBD/get three/CD rifles each/DT .", List.of("3 NONE RATE each")),
                Arguments.of("They got/VBD/get three/CD apiece/RB .", List.of("3 NONE RATE each")),
                Arguments.of("It fires/VBZ/fire 300 shells a/DT day/NN .", List.of("300 NONE RATE day")),
                Arguments.of("It pays/VBZ/pay $/$ 5 an/DT hour/NN .", List.of("5 NONE RATE hour")),
                Arguments.of("It lost/VBD/lose 31 soldiers .", List.of("31 NONE WHOLE")),
                Arguments.of("They shot/VBD/shoot down/RP three/CD drones .", List.of("3 NONE WHOLE")));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void readsEachNumberForWhatItIs(String line, List<String> summaries) {
        assertThat(read(line)).extracting(QuantityRelationTest::summary).containsExactlyElementsOf(summaries);
    }

    @Test
    void countsThemAsThoseBefore() {
        assertThat(read("It sent/VBD 120 drones , of/IN which/WDT 97 fell/VBD/fall ."))
                .extracting(Quantity::unit)
                .containsExactly("drone", "drone");
        assertThat(read("It hit/VBD nine/CD soldiers , three/CD of/IN them/PRP in/IN bed/NN ."))
                .extracting(Quantity::unit)
                .containsExactly("person", "person");
    }

    @Test
    void noneOfAGroupIsASelection() {
        assertThat(read("None/NN of/IN the/DT soldiers died/VBD ."))
                .singleElement()
                .satisfies(none -> assertThat(none.role()).isEqualTo(Role.SELECTION));
    }

    @Test
    void readsAVaguePluralWhoseNounIsLeftOut() {
        List<Quantity> found = read("Some/DT were/VBD killed/VBN and/CC thousands more/JJR wounded/VBN .");

        assertThat(found).singleElement().satisfies(quantity -> {
            assertThat(quantity.text()).isEqualTo("thousands");
            assertThat(quantity.value()).isEqualByComparingTo("1000");
            assertThat(quantity.low()).isEqualByComparingTo("2000");
            assertThat(quantity.unit()).isEqualTo("person");
            assertThat(quantity.counted()).isEqualTo(-1);
            assertThat(quantity.change()).isEqualTo(Change.BY);
        });
    }

    @Test
    void countsMoreOfAnotherFateAsATotal() {
        List<Quantity> apart = read("Nine/CD men were/VBD/be killed/VBN/kill and/CC 40 more/JJR injured/VBN/injure .");
        List<Quantity> same =
                read("Nine/CD men were/VBD/be killed/VBN/kill and/CC two/CD more/JJR died/VBD/die later/RB .");

        assertThat(apart).extracting(Quantity::change).containsExactly(Change.NONE, Change.NONE);
        assertThat(same).extracting(Quantity::change).containsExactly(Change.NONE, Change.BY);
    }

    @Test
    void countsPersonsWhereADeedNamesNone() {
        assertThat(read("It killed/VBD/kill nine/CD and/CC injured/VBD/injure at least 40 ."))
                .extracting(Quantity::unit)
                .containsExactly("person", "person");
    }
}
