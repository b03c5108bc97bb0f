package org.hearsay.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The set of hashes of a text's runs of words, sorted, with a MinHash signature (Broder 1997). Immutable.
 *
 * <p>Signatures of one seed are comparable across runs and machines, so they can be kept.
 */
final class Shingles {
    static final int BANDS = 12;
    static final int ROWS = 4;

    /** Four bytes of each hash are kept: two texts of a thousand words share one by chance once in thousands of pairs. */
    private static final long SHORT = 0xffffffffL;

    private final long[] hashes;

    /** @param hashes ascending, each once; not copied */
    Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    long[] hashes() {
        return hashes;
    }

    static Shingles of(String text, int width) {
        List<String> words = Words.of(text);
        int count = words.isEmpty() ? 0 : Math.max(1, words.size() - width + 1);
        long[] hashes = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = 0;
            for (int j = i; j < Math.min(words.size(), i + width); j++) {
                hash = Hashes.mix(hash * 31 + Hashes.of(words.get(j)));
            }
            hashes[i] = hash & SHORT;
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    int size() {
        return hashes.length;
    }

    /** Returns how many shingles both have. */
    int common(Shingles other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            if (order == 0) {
                common++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** Returns one hash for each band of the signature: two texts of which a band is the same are candidates. */
    long[] bands() {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Hashes.mix(hash * 31 + smallest((long) band * ROWS + row + 1));
            }
            bands[band] = hash;
        }
        return bands;
    }

    private long smallest(long seed) {
        long salt = Hashes.mix(seed * 0x9e3779b97f4a7c15L);
        long smallest = Long.MAX_VALUE;
        for (long hash : hashes) {
            smallest = Math.min(smallest, Hashes.mix(hash ^ salt));
        }
        return smallest;
    }

    /**
     * Returns the hashes of runs of words that the words themselves delimit: what is taken over word for word is cut in the same
     * places, wherever it stands.
     *
     * @param every how many words a run has on the average; runs of less than half as many are joined to the next
     */
    static long[] chunks(String text, int every) {
        List<Long> chunks = new ArrayList<>();
        long hash = 0;
        int length = 0;
        for (String word : Words.of(text)) {
            long own = Hashes.of(word);
            hash = Hashes.mix(hash * 31 + own);
            length++;
            if (length * 2 >= every && Long.remainderUnsigned(own, every) == 0) {
                chunks.add(hash);
                hash = 0;
                length = 0;
            }
        }
        if (length * 2 >= every) {
            chunks.add(hash);
        }
        return chunks.stream().mapToLong(Long::longValue).toArray();
    }
}
