package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CueModelTest {
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private static CueModel model() {
        Map<Integer, double[]> cues = new HashMap<>();
        Map<Integer, double[]> roles = new HashMap<>();
        for (int feature = -500; feature < 500; feature++) {
            cues.put(feature * 7919, new double[] {feature / 100.0});
            roles.put(feature * 104729, new double[] {feature / 10.0, 0, -1.5, 100});
        }
        return CueModel.of(0.25, cues, roles);
    }

    private static byte[] bytes(CueModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static double[] score(LinearModel model, int... hashes) {
        FeatureHashes features = new FeatureHashes();
        for (int hash : hashes) {
            features.put(hash);
        }
        double[] scores = new double[model.labels()];
        model.addTo(scores, features, 0);
        return scores;
    }

    @Test
    void readsWhatItWrote() throws IOException {
        byte[] written = bytes(model());
        CueModel read = CueModel.read(new ByteArrayInputStream(written));
        assertThat(bytes(read)).isEqualTo(written);
        assertThat(read.threshold()).isEqualTo(0.25);
        assertThat(score(read.cues(), 100 * 7919, -50 * 7919)).containsExactly(0.5);
        assertThat(score(read.roles(), 20 * 104729)).containsExactly(2, 0, -1.5, 31.9990234375);
    }

    @Test
    void writesTheSameBytesWhateverTheOrderOfTheWeights() throws IOException {
        Map<Integer, double[]> backwards = new java.util.LinkedHashMap<>();
        for (int feature = 499; feature >= -500; feature--) {
            backwards.put(feature * 7919, new double[] {feature / 100.0});
        }
        Map<Integer, double[]> forwards = new java.util.LinkedHashMap<>();
        for (int feature = -500; feature < 500; feature++) {
            forwards.put(feature * 7919, new double[] {feature / 100.0});
        }
        assertThat(bytes(CueModel.of(0, backwards, Map.of()))).isEqualTo(bytes(CueModel.of(0, forwards, Map.of())));
    }

    @Test
    void givesNothingForFeaturesThatItDoesNotKnow() {
        assertThat(score(model().cues(), 3, 11, 12345)).containsExactly(0);
    }

    @Test
    void refusesAnotherFile() {
        assertThatThrownBy(() -> CueModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesAFileThatBreaksOff() throws IOException {
        byte[] written = bytes(model());
        byte[] half = java.util.Arrays.copyOf(written, written.length / 2);
        assertThatThrownBy(() -> CueModel.read(new ByteArrayInputStream(half))).isInstanceOf(IOException.class);
    }

    @Test
    void theWeightsThatAreShippedAreSmall() throws IOException {
        try (InputStream in = CueModel.class.getResourceAsStream("learned-cues.bin.gz")) {
            assertThat(in.readAllBytes()).hasSizeLessThan(MOST_BYTES);
        }
        assertThat(CueModel.load().roles().labels()).isEqualTo(Role.values().length);
    }
}
