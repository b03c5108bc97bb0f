package org.hearsay.attribution;

import org.hearsay.text.Span;

/**
 * A stretch of text in quotation marks, in one paragraph.
 *
 * @param span the place, with its marks
 * @param firstSentence the index of the sentence that it begins in
 * @param lastSentence the index of the sentence that it ends in
 * @param goesOn whether the paragraph ends before the quotation does
 */
record Quotation(Span span, int firstSentence, int lastSentence, boolean goesOn) {}
