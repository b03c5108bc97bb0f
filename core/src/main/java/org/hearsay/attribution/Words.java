package org.hearsay.attribution;

import org.hearsay.language.Sentence;
import org.hearsay.text.Span;

/**
 * A run of tokens of one sentence.
 *
 * @param first the index of the first
 * @param last the index of the last, not before the first
 */
record Words(int first, int last) {
    Words {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no words: " + first + " to " + last);
        }
    }

    boolean contains(int token) {
        return first <= token && token <= last;
    }

    boolean overlaps(Words other) {
        return first <= other.last && other.first <= last;
    }

    Span span(Sentence sentence) {
        return sentence.span(first, last);
    }
}
