package org.hearsay.attribution;

import java.util.Arrays;

/**
 * The features of one decision, as hashes: a template with its number and up to three values. Reused from decision to decision;
 * not safe for several threads.
 *
 * <p>The hash is made of {@link String#hashCode()} and whole numbers alone, so that it is the same on every machine.
 */
final class FeatureHashes {
    private int[] hashes = new int[128];
    private int size;

    void clear() {
        size = 0;
    }

    /** Forgets the features added after there were this many. */
    void cut(int length) {
        size = length;
    }

    int size() {
        return size;
    }

    int at(int index) {
        return hashes[index];
    }

    int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    void add(int template, int one) {
        put(mix(mix(0x2545F491, template), one));
    }

    void add(int template, int one, int two) {
        put(mix(mix(mix(0x2545F491, template), one), two));
    }

    void add(int template, int one, int two, int three) {
        put(mix(mix(mix(mix(0x2545F491, template), one), two), three));
    }

    /** Combines a hash with one more value. */
    static int mix(int hash, int value) {
        int mixed = (hash ^ value) * 0x9E3779B1;
        mixed ^= mixed >>> 15;
        mixed *= 0x85EBCA6B;
        return mixed ^ (mixed >>> 13);
    }

    void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }
}
