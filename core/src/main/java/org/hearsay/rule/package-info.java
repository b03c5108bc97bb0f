/**
 * Tables of knowledge: the data files that the stages read their dictionaries and rules from.
 *
 * <p>A rule file is tab-separated UTF-8 with a header line. Each row has an {@code id}, unique in its file, and says where it
 * comes from ({@code origin}); a row that can be tried on a sentence carries an {@code example} on which it must fire and a
 * {@code counter} example on which it must not, and the tests of the owning package run both. A file that is malformed stops
 * the program at once, with the file, the line and the remedy.
 */
@NullMarked
package org.hearsay.rule;

import org.jspecify.annotations.NullMarked;
