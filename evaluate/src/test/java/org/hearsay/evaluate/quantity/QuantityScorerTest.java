package org.hearsay.evaluate.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuantityScorerTest {
    @TempDir
    private Path folder;

    private static GoldQuantity exact(double value) {
        return new GoldQuantity(value, null, "=");
    }

    @Test
    void countsValuesAndBounds() {
        QuantityScorer scorer = new QuantityScorer();
        scorer.add(
                List.of(exact(9), new GoldQuantity(600, null, "~"), new GoldQuantity(5, 7.0, "=")),
                List.of(exact(600), exact(9), exact(5)));

        Map<String, Double> measures = scorer.measures();

        // Three of three: 9 and 600 agree in value, 9 in its bound too; a range is no single value.
        assertThat(measures.get("quantity.value.f1")).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(measures.get("quantity.bound.f1")).isEqualTo(1.0 / 3, within(1e-9));
    }

    @Test
    void pairsEqualValuesOfEqualBoundFirst() {
        List<QuantityScorer.Pair> pairs = QuantityScorer.pairs(
                List.of(new GoldQuantity(5, null, "up"), exact(5)), List.of(exact(5), new GoldQuantity(5, null, "up")));

        assertThat(pairs).hasSize(2).allMatch(pair -> pair.gold().equals(pair.system()));
    }

    @Test
    void readsValuesRangesAndExponents() throws IOException {
        assertThat(QuantityEvaluation.gold("=", "10.0-12.5")).isEqualTo(new GoldQuantity(10, 12.5, "="));
        assertThat(QuantityEvaluation.gold("=", "-5.0")).isEqualTo(exact(-5));
        assertThat(QuantityEvaluation.gold("=", "2.5E-08").value()).isEqualTo(2.5e-8);
        assertThatThrownBy(() -> QuantityEvaluation.gold("=", "few")).isInstanceOf(IOException.class);
    }

    @Test
    void readsTheFile() throws IOException {
        Path file = folder.resolve("set.json");
        Files.writeString(
                file, "[{\"text\": \"Nine men left.\", \"quantities\": [{\"change\": \"=\", \"value\": \"9.0\"}]}]");

        assertThat(QuantityEvaluation.sentences(file))
                .containsExactly(new QuantityEvaluation.GoldSentence("Nine men left.", List.of(exact(9))));
    }
}
