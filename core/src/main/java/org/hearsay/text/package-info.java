/**
 * Positions in a text, and proof that something stands there.
 *
 * <p>The original text is the truth: nothing in Hearsay copies words out of an article without keeping where they stand.
 * A {@link org.hearsay.text.Span} is a half-open pair of UTF-16 offsets, as {@link String#substring(int, int)} takes them.
 * What leaves the program counts Unicode code points instead; {@link org.hearsay.text.CodePoints} converts, in one place.
 * An {@link org.hearsay.text.Evidence} is one or more spans with the words that stand there; it can only be made from the
 * text itself, so that a quotation that is not in the text cannot exist.
 */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
