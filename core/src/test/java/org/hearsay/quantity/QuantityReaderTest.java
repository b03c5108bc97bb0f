package org.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.language.Analysis;
import org.hearsay.language.Tagged;
import org.hearsay.time.TimeReader;
import org.junit.jupiter.api.Test;

/** How many, of what, and with what bound. */
final class QuantityReaderTest {
    private static final QuantityReader READER = QuantityReader.load();

    private static List<Quantity> read(String line) {
        Analysis analysis = Tagged.analysis(null, line);
        return READER.read(analysis, TimeReader.load().read(analysis));
    }

    private static Quantity only(String line) {
        List<Quantity> found = read(line);
        assertThat(found).as(line).hasSize(1);
        return found.get(0);
    }

    private static void assertValue(String line, String value) {
        assertThat(only(line).value()).as(line).isEqualByComparingTo(value);
    }

    @Test
    void countsPersonsWithABound() {
        Quantity quantity = only("Around 600 northern/JJ soldiers were/VBD killed/VBN .");

        assertThat(quantity.text()).isEqualTo("Around 600");
        assertThat(quantity.value()).isEqualByComparingTo("600");
        assertThat(quantity.low()).isEqualByComparingTo("550");
        assertThat(quantity.high()).isEqualByComparingTo("650");
        assertThat(quantity.bound()).isEqualTo(Bound.ABOUT);
        assertThat(quantity.unit()).isEqualTo("person");
        assertThat(quantity.counted()).isEqualTo(3);
    }

    @Test
    void namesWhatIsCountedWithItsModifiers() {
        String line = "Some 600 northern/JJ border/NN soldiers left/VBD .";
        Analysis analysis = Tagged.analysis(null, line);

        assertThat(READER.read(analysis, List.of()))
                .singleElement()
                .satisfies(quantity ->
                        assertThat(quantity.thing().in(analysis.text())).isEqualTo("northern border soldiers"));
    }

    @Test
    void countsWhatAnotherOwns() {
        assertThat(only("It lost/VBD five/CD of/IN the/DT city 's/POS engineers .")
                        .unit())
                .isEqualTo("person");
    }

    @Test
    void countsWhatAHyphenJoins() {
        assertThat(only("A five/CD _-/HYPH _storey/NN house/NN fell/VBD .").unit())
                .isEqualTo("storey");
    }

    @Test
    void endsWhatIsCountedBeforeATime() {
        assertThat(only("It lost/VBD five/CD sailors Monday morning/NN .").unit())
                .isEqualTo("person");
    }

    @Test
    void keepsAtLeastAndMoreThanApart() {
        Quantity least = only("At least nine/CD soldiers died/VBD .");
        Quantity more = only("More than 10,000 soldiers came/VBD .");

        assertThat(least.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(least.low()).isEqualByComparingTo("9");
        assertThat(least.high()).isNull();
        assertThat(more.bound()).isEqualTo(Bound.MORE_THAN);
        assertThat(more.low()).isEqualByComparingTo("10001");
    }

    @Test
    void takesTheOuterOfTwoBounds() {
        Quantity quantity = only("They lost/VBD at least some nine/CD boats .");

        assertThat(quantity.text()).isEqualTo("at least some nine");
        assertThat(quantity.bound()).isEqualTo(Bound.AT_LEAST);
    }

    @Test
    void readsABoundBehindWhatIsCounted() {
        assertThat(only("They lost/VBD nine/CD boats at/IN least/JJS .").bound())
                .isEqualTo(Bound.AT_LEAST);
        assertThat(only("They lost/VBD nine/CD boats or/CC more/JJR .").bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(only("They lost/VBD 500 _+/SYM boats .").text()).isEqualTo("500+");
    }

    @Test
    void countsWhatStandsBehindABound() {
        for (String bounded : List.of("500 _+/SYM", "ten/CD or/CC more/JJR", "30 or/CC so/RB")) {
            assertThat(only("They lost/VBD " + bounded + " soldiers .").unit()).isEqualTo("person");
        }
    }

    @Test
    void boundsTheConversionOfABoundedMeasure() {
        assertThat(read("It lies/VBZ more than 10 miles ( 16 km ) off/RB ."))
                .extracting(Quantity::bound)
                .containsExactly(Bound.MORE_THAN, Bound.MORE_THAN);
    }

    @Test
    void readsMoneyPercentAndMeasures() {
        assertThat(only("It cost/VBD $/$ 1.2 bn/CD .").unit()).isEqualTo("USD");
        assertValue("It cost/VBD $/$ 1.2 bn/CD .", "1200000000");
        assertValue("It cost/VBD $/$ 2million/CD .", "2000000");
        assertThat(only("It cost/VBD CHF 300 .").unit()).isEqualTo("CHF");
        assertThat(only("It fell/VBD/fall 7 %/NN .").unit()).isEqualTo("percent");
        assertThat(only("It fell/VBD/fall 7 percentage points .").unit()).isEqualTo("percentage point");
        assertThat(only("It flew/VBD 300 kilometres .").unit()).isEqualTo("kilometre");
        assertThat(only("It weighs/VBZ 300 kg .").unit()).isEqualTo("kilogram");
        assertThat(only("It reached/VBD 155mph/CD .").unit()).isEqualTo("mile/hour");
    }

    @Test
    void readsRanges() {
        for (String range : List.of("10,000 to/TO 12,000", "10,000 –/SYM 12,000", "between/IN 10,000 and/CC 12,000")) {
            Quantity quantity = only("It sent/VBD " + range + " soldiers .");

            assertThat(quantity.value()).as(range).isEqualByComparingTo("10000");
            assertThat(quantity.upper()).as(range).isEqualByComparingTo("12000");
            assertThat(quantity.low()).as(range).isEqualByComparingTo("10000");
            assertThat(quantity.high()).as(range).isEqualByComparingTo("12000");
        }
        assertThat(only("It sent/VBD three/CD to/TO five/CD boats .").high()).isEqualByComparingTo("5");
    }

    @Test
    void readsWordsAndParts() {
        assertValue("It hired/VBD half/PDT a/DT million/CD men .", "500000");
        assertValue("It hired/VBD half/PDT a/DT dozen/NN men .", "6");
        assertValue("It hired/VBD nearly/RB two/CD dozen/CD men .", "24");
        assertValue("It hired/VBD two/CD hundred/CD and/CC five/CD men .", "205");
        assertValue("It hired/VBD two/CD and/CC a/DT half/NN million/CD men .", "2500000");
        assertValue("It cost/VBD Rs 3 lakh/NN .", "300000");
        assertValue("It cost/VBD Rs 1,50,000/CD .", "150000");
        assertValue("It cost/VBD Rs 2 crore/NN .", "20000000");
    }

    @Test
    void keepsASharesUnit() {
        for (String share : List.of("two/CD -/HYPH thirds of/IN the/DT boats", "a/DT third/NN of/IN the/DT boats")) {
            assertThat(only("It lost/VBD " + share + " .").unit()).isEqualTo("share");
        }
        Quantity oneInFive = only("One/CD in/IN five/CD boats sank/VBD .");

        assertThat(oneInFive.unit()).isEqualTo("share");
        assertThat(oneInFive.value()).isEqualByComparingTo("0.2");
        assertThat(oneInFive.counted()).isEqualTo(3);
    }

    @Test
    void leavesOrdinals() {
        assertThat(read("The/DT third/JJ attack/NN hit/VBD the/DT 21st/JJ post/NN ."))
                .isEmpty();
    }

    @Test
    void leavesNumbersThatNameOrDate() {
        assertThat(read("It invoked/VBD Article 5 in/IN 1998 .")).isEmpty();
        assertThat(read("No/DT one/CD came/VBD on/IN 5 May .")).isEmpty();
        assertThat(read("A/DT Su _-/HYPH _27 flew/VBD by/RB .")).isEmpty();
        assertThat(read("The/DT G7/NNP met/VBD .")).isEmpty();
        assertThat(read("It passed/VBD Resolution 1701 .")).isEmpty();
        assertThat(read("She is/VBZ ranked/VBN No. 2 .")).isEmpty();
        assertThat(read("The/DT ISO 3888 _-/HYPH _2 test/NN failed/VBD .")).isEmpty();
        assertThat(read("Call/VB 555-0134/CD or/CC 5550134777 now/RB .")).isEmpty();
        assertThat(read("The/DT one/NN that/WDT fell/VBD .")).isEmpty();
        assertThat(read("1/LS )/-RRB- Eat/VB .")).isEmpty();
    }

    @Test
    void readsAYearWithAUnitAsAMeasure() {
        assertThat(only("The/DT 1520 sq/JJ m hall/NN opened/VBD .").unit()).isEqualTo("square metre");
    }

    @Test
    void keepsAgesAsAges() {
        for (String aged : List.of("aged/VBN 44", "who/WP was/VBD 44 ,")) {
            assertThat(only("A man " + aged + " died/VBD .").unit()).as(aged).isEqualTo("age");
        }
        assertThat(only("A 44 -/HYPH year/NN -/HYPH old/JJ man/NN died/VBD .").unit())
                .isEqualTo("age");
    }
}
