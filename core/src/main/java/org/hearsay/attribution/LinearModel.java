package org.hearsay.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of weights: for each hashed feature one weight per label. Immutable and safe for several threads.
 *
 * <p>Weights are kept as multiples of 1/{@value #SCALE}, so that what is written and read back is what was scored with.
 */
final class LinearModel {
    private static final int SCALE = 1024;

    private final int labels;
    private final int[] keys;
    private final short[] weights;
    private final int mask;
    private final int[] slots;

    private LinearModel(int labels, int[] keys, short[] weights) {
        this.labels = labels;
        this.keys = keys;
        this.weights = weights;
        this.mask = Integer.highestOneBit(Math.max(keys.length, 1)) * 4 - 1;
        this.slots = new int[mask + 1];
        Arrays.fill(slots, -1);
        for (int row = 0; row < keys.length; row++) {
            int slot = keys[row] & mask;
            while (slots[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = row;
        }
    }

    /** Makes a model of weights by feature; features whose weights round to nothing are left out. */
    static LinearModel of(int labels, Map<Integer, double[]> weights) {
        SortedMap<Integer, short[]> rounded = new TreeMap<>();
        weights.forEach((key, row) -> {
            short[] whole = new short[labels];
            boolean any = false;
            for (int label = 0; label < labels; label++) {
                double scaled = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, row[label] * SCALE));
                whole[label] = (short) Math.round(scaled);
                any |= whole[label] != 0;
            }
            if (any) {
                rounded.put(key, whole);
            }
        });
        int[] keys = new int[rounded.size()];
        short[] flat = new short[rounded.size() * labels];
        int row = 0;
        for (Map.Entry<Integer, short[]> entry : rounded.entrySet()) {
            keys[row] = entry.getKey();
            System.arraycopy(entry.getValue(), 0, flat, row * labels, labels);
            row++;
        }
        return new LinearModel(labels, keys, flat);
    }

    int labels() {
        return labels;
    }

    /** Adds the weights of the features from an index on to the scores, one for each label. */
    void addTo(double[] scores, FeatureHashes features, int from) {
        for (int i = from; i < features.size(); i++) {
            int row = row(features.at(i));
            for (int label = 0; row >= 0 && label < labels; label++) {
                scores[label] += weights[row * labels + label] / (double) SCALE;
            }
        }
    }

    private int row(int key) {
        int slot = key & mask;
        while (slots[slot] >= 0) {
            if (keys[slots[slot]] == key) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(labels);
        out.writeInt(keys.length);
        for (int key : keys) {
            out.writeInt(key);
        }
        for (short weight : weights) {
            out.writeShort(weight);
        }
    }

    static LinearModel read(DataInputStream in) throws IOException {
        int labels = in.readInt();
        int[] keys = new int[in.readInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
        }
        short[] weights = new short[keys.length * labels];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readShort();
        }
        return new LinearModel(labels, keys, weights);
    }
}
