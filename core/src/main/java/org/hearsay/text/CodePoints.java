package org.hearsay.text;

import java.util.Arrays;

/**
 * Converts between UTF-16 offsets, as Java counts, and Unicode code points, as everything that leaves the program counts.
 *
 * <p>Immutable and safe for several threads. Building costs one pass; a conversion costs a binary search over the surrogate
 * pairs of the text, of which most texts have none.
 */
public final class CodePoints {
    private final int length;
    /** UTF-16 offsets of the high surrogates of the text, ascending. */
    private final int[] pairs;

    private CodePoints(int length, int[] pairs) {
        this.length = length;
        this.pairs = pairs;
    }

    public static CodePoints of(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(8, count * 2));
                }
                found[count++] = i++;
            }
        }
        return new CodePoints(text.length(), Arrays.copyOf(found, count));
    }

    /**
     * Returns how many code points stand before a UTF-16 offset. An offset inside a surrogate pair counts as after it.
     *
     * @throws IndexOutOfBoundsException where the offset is not in the text
     */
    public int fromUtf16(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException(offset + " is not in a text of " + length + " characters");
        }
        int position = Arrays.binarySearch(pairs, offset);
        int before = position >= 0 ? position : -position - 1;
        return offset - before;
    }

    /**
     * Returns the UTF-16 offset before which that many code points stand.
     *
     * @throws IndexOutOfBoundsException where the text has fewer code points
     */
    public int toUtf16(int codePoints) {
        if (codePoints < 0 || codePoints > length - pairs.length) {
            throw new IndexOutOfBoundsException(
                    codePoints + " is not in a text of " + (length - pairs.length) + " code points");
        }
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoints + low;
    }

    /** Returns the span in code points of a span in UTF-16 offsets. */
    public Span fromUtf16(Span span) {
        return new Span(fromUtf16(span.begin()), fromUtf16(span.end()));
    }

    /** Returns the span in UTF-16 offsets of a span in code points. */
    public Span toUtf16(Span span) {
        return new Span(toUtf16(span.begin()), toUtf16(span.end()));
    }
}
