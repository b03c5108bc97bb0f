package org.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.language.Analysis;
import org.hearsay.language.Tagged;
import org.hearsay.time.TimeReader;
import org.junit.jupiter.api.Test;

final class QuantityReaderTest {
    private static final QuantityReader READER = QuantityReader.load();

    private static List<Quantity> read(String line) {
        Analysis analysis = Tagged.analysis(null, line);
        return READER.read(analysis, TimeReader.load().read(analysis));
    }

    private static Quantity only(String line) {
        List<Quantity> found = read(line);
        assertThat(found).hasSize(1);
        return found.get(0);
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
    void readsAVaguePluralWhoseNounIsLeftOut() {
        Quantity quantity = only("Some/DT were/VBD killed/VBN and/CC thousands more/JJR wounded/VBN .");

        assertThat(quantity.text()).isEqualTo("thousands");
        assertThat(quantity.value()).isEqualByComparingTo("1000");
        assertThat(quantity.low()).isEqualByComparingTo("2000");
        assertThat(quantity.unit()).isEqualTo("person");
        assertThat(quantity.counted()).isEqualTo(-1);
        assertThat(quantity.change()).isEqualTo(Change.BY);
    }

    @Test
    void tellsIncrementFormerValueAndNewValueApart() {
        assertThat(only("Two/CD more/JJR soldiers died/VBD .").change()).isEqualTo(Change.BY);

        List<Quantity> revised = read("The toll rose/VBD/rise from/IN 22 to/TO 31 .");

        assertThat(revised).extracting(q -> q.value().intValueExact()).containsExactly(22, 31);
        assertThat(revised).extracting(Quantity::change).containsExactly(Change.NONE, Change.TO);
    }

    @Test
    void readsNothingAsZero() {
        Quantity none = only("There were/VBD no/DT casualties/NNS/casualty .");

        assertThat(none.value()).isEqualByComparingTo("0");
        assertThat(none.unit()).isEqualTo("person");
    }

    @Test
    void readsMoneyPercentAndMeasures() {
        assertThat(only("It cost/VBD $/$ 1.2 bn/CD .").unit()).isEqualTo("USD");
        assertThat(only("It cost/VBD $/$ 1.2 bn/CD .").value()).isEqualByComparingTo("1200000000");
        assertThat(only("It fell/VBD/fall 7 %/NN .").unit()).isEqualTo("percent");
        assertThat(only("It fell/VBD/fall 7 %/NN .").change()).isEqualTo(Change.DOWN);
        assertThat(only("It flew/VBD 300 kilometres .").unit()).isEqualTo("kilometre");
        assertThat(only("It reached/VBD 155mph/CD .").unit()).isEqualTo("mile/hour");
    }

    @Test
    void readsRanges() {
        Quantity range = only("It sent/VBD 10,000 to/TO 12,000 soldiers .");

        assertThat(range.value()).isEqualByComparingTo("10000");
        assertThat(range.low()).isEqualByComparingTo("10000");
        assertThat(range.high()).isEqualByComparingTo("12000");
    }

    @Test
    void leavesNumbersThatNameOrDate() {
        assertThat(read("It invoked/VBD Article 5 in/IN 1998 .")).isEmpty();
        assertThat(read("No/DT one/CD came/VBD on/IN 5 May .")).isEmpty();
    }

    @Test
    void readsWordsAndHalves() {
        assertThat(only("It hired/VBD half/PDT a/DT million/CD men .").value()).isEqualByComparingTo("500000");
        assertThat(only("It hired/VBD nearly/RB two/CD dozen/CD men .").value()).isEqualByComparingTo("24");
        assertThat(only("It hired/VBD two/CD hundred/CD and/CC five/CD men .").value())
                .isEqualByComparingTo("205");
    }

    @Test
    void keepsAgesAsAges() {
        assertThat(only("A man aged/VBN 44 died/VBD .").unit()).isEqualTo("age");
    }
}
