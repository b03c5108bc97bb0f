package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Analysis;
import org.hearsay.language.Tagged;
import org.junit.jupiter.api.Test;

/** Nothing is carried from one document to the next. */
final class TimeReaderStateTest {
    private static final List<String> LINES = List.of(
            "They left/VBD on 5 May 1998 and Bob left/VBD two days later .",
            "It ended/VBD in the third quarter of last year , and a year earlier it rose/VBD .",
            "In March it began/VBD ; that day the war of 1914 , 1915 , 1916 , 1917 and 1918 was/VBD over .",
            "The same day he will/MD meet/VB them on Friday .",
            "By the next morning it was/VBD over .");

    private static Analysis analysis(int line) {
        return Tagged.analysis(
                line % 2 == 0 ? PublicationDate.given(LocalDate.of(2015, 6, 17)) : null, LINES.get(line));
    }

    @Test
    void givesTheSameInAnyOrderAndFromAnyNumberOfThreads() {
        Map<Integer, List<TimeExpression>> alone = new HashMap<>();
        for (int i = 0; i < LINES.size(); i++) {
            alone.put(i, TimeReader.load().read(analysis(i)));
        }
        TimeReader shared = TimeReader.load();
        List<Integer> order = new ArrayList<>();
        IntStream.range(0, 400).forEach(i -> order.add(i % LINES.size()));
        Collections.shuffle(order, new Random(7));

        assertThat(order.stream().allMatch(i -> shared.read(analysis(i)).equals(alone.get(i))))
                .isTrue();
        assertThat(order.parallelStream().allMatch(i -> shared.read(analysis(i)).equals(alone.get(i))))
                .isTrue();
    }

    @Test
    void readsOddTextWithoutFailing() {
        Random random = new Random(11);
        List<String> words = List.of(
                "31",
                "30",
                "February/NNP",
                "Feb./NNP",
                "29",
                "1900",
                ",",
                "of",
                "the",
                "0",
                "99999999999",
                "-",
                "to",
                "and",
                "a",
                "half",
                "quarter",
                "ago",
                "next",
                "last",
                "year",
                "years",
                "million",
                "XX",
                "0/0",
                "1/0",
                "'99",
                "BC",
                "p.m.",
                "25:61",
                "12:30",
                "GMT",
                "century",
                "Monday/NNP",
                "every",
                "(",
                ")",
                "today",
                "$/$",
                "%",
                "before");
        TimeReader reader = TimeReader.load();
        for (int round = 0; round < 400; round++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                line.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            Analysis analysis = Tagged.analysis(PublicationDate.given(LocalDate.of(2016, 2, 29)), line.toString());

            List<TimeExpression> times = reader.read(analysis);

            int end = -1;
            for (TimeExpression time : times) {
                assertThat(time.first()).isGreaterThan(end);
                assertThat(time.text()).isEqualTo(time.span().in(analysis.text()));
                end = time.last();
            }
        }
    }
}
