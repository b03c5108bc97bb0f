package org.hearsay.evaluate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TimeScorerTest {
    private static GoldTime time(int begin, int end, String type, String value) {
        return new GoldTime(begin, end, type, value, null, "x".repeat(end - begin));
    }

    @Test
    void countsEachKindOfAgreementOverAllDocuments() {
        TimeScorer scorer = new TimeScorer();
        scorer.add(
                List.of(time(0, 6, "DATE", "2015-06-15"), time(10, 14, "DATE", "1998"), time(20, 26, "SET", "P1D")),
                List.of(time(0, 6, "DATE", "2015-06-15"), time(8, 14, "DATE", "1998")));
        scorer.add(
                List.of(time(0, 4, "DURATION", "P1Y")),
                List.of(time(0, 4, "DATE", "2014"), time(30, 34, "DATE", "1999")));

        Map<String, Double> measures = scorer.measures();

        // Four gold times, four found: three overlap, two have the same words, two the same value, two the same type.
        assertThat(measures.get("time.relaxed.f1")).isEqualTo(0.75, within(1e-9));
        assertThat(measures.get("time.strict.f1")).isEqualTo(0.5, within(1e-9));
        assertThat(measures.get("time.value.f1")).isEqualTo(0.5, within(1e-9));
        assertThat(measures.get("time.type.f1")).isEqualTo(0.5, within(1e-9));
        assertThat(measures.get("time.strictvalue.f1")).isEqualTo(0.25, within(1e-9));
    }

    @Test
    void pairsEachTimeOnce() {
        List<GoldTime> gold = List.of(time(0, 4, "DATE", "1998"), time(5, 9, "DATE", "1999"));
        List<GoldTime> found = List.of(time(0, 9, "DATE", "1998"));

        assertThat(TimeScorer.pairs(gold, found)).hasSize(1);
    }

    @Test
    void countsModifiersWhereEitherSideHasOne() {
        TimeScorer scorer = new TimeScorer();
        GoldTime start = new GoldTime(0, 4, "DATE", "1998", "START", "xxxx");
        GoldTime end = new GoldTime(10, 14, "DATE", "1998", "END", "xxxx");
        GoldTime plain = time(20, 24, "DATE", "1998");
        scorer.add(List.of(start, end, plain), List.of(start, time(10, 14, "DATE", "1998"), plain));

        assertThat(scorer.measures().get("time.mod.accuracy")).isEqualTo(0.5, within(1e-9));
    }
}
