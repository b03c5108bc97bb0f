package org.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hearsay.language.Analysis;
import org.hearsay.language.Tagged;
import org.junit.jupiter.api.Test;

/** Any run of words that have to do with numbers is read without failing, and what is read lies in the text in order. */
final class QuantityOddTextTest {
    private static final List<String> WORDS = List.of(
            "31",
            "1,000",
            "1.5",
            "-",
            "to",
            "and",
            "or",
            "a",
            "half",
            "million",
            "dozen",
            "hundreds",
            "of",
            "thousands",
            "more",
            "than",
            "at",
            "least",
            "$/$",
            "%",
            "km",
            "0/0",
            "1/0",
            "½",
            "minus",
            "-5/CD",
            "USD10m/CD",
            "155mph/CD",
            "men",
            "no/DT",
            "killed/VBN",
            "rose/VBD/rise",
            "from",
            "between",
            "99999999999999999999999",
            "1/2",
            "third",
            "per",
            "aged",
            "nearly");

    @Test
    void readsOddTextWithoutFailing() {
        Random random = new Random(13);
        QuantityReader reader = QuantityReader.load();
        for (int round = 0; round < 500; round++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                line.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
            Analysis analysis = Tagged.analysis(null, line.toString());

            int end = -1;
            for (Quantity quantity : reader.read(analysis, List.of())) {
                assertThat(quantity.first()).isGreaterThan(end);
                assertThat(quantity.text()).isEqualTo(quantity.span().in(analysis.text()));
                end = quantity.last();
            }
        }
    }
}
