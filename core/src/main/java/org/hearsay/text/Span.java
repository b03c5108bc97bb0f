package org.hearsay.text;

/**
 * A half-open range of UTF-16 offsets into a text.
 *
 * @param begin the offset of the first character, zero or more
 * @param end the offset after the last character, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: [" + begin + ", " + end + ")");
        }
    }

    /** Returns the smallest span that covers both. */
    public static Span covering(Span first, Span second) {
        return new Span(Math.min(first.begin, second.begin), Math.max(first.end, second.end));
    }

    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    /** Says whether every character of the other span is in this one. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Says whether the spans share at least one character. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /**
     * Returns the words that stand here.
     *
     * @throws StringIndexOutOfBoundsException where the span runs past the text
     */
    public String in(String text) {
        return text.substring(begin, end);
    }

    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
