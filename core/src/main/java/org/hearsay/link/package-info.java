/**
 * Links across articles: copies, origins, occurrences, figures, conflicts and stories.
 *
 * <p>{@link Linker} is the door; {@link Linking} keeps the links of a ledger up to date, with what a {@link LinkMemory} remembers. The
 * links depend on the current articles and standing claims and not on the order in which they came. A {@code Change} is one step:
 *
 * <ol>
 *   <li>{@code TraitsReader} and {@code ClaimKeys}: what is remembered of an article or claim, and the keys that it is found by;
 *   <li>{@code Graph}: who is alike, of those that share a key;
 *   <li>{@code CopyStep}: which article repeats which;
 *   <li>{@code Cells}: parts that are small enough to be grouped at once;
 *   <li>{@code StoryStep} and {@code OccurrenceStep}: which articles are on one subject, which claims about one thing;
 *   <li>{@code Renderer}, with {@code OriginFinder}, {@code FigureFinder} and {@code ConflictFinder}: where claims come from, what is
 *       said about how many, and which claims cannot all be true.
 * </ol>
 *
 * <p>No step compares all pairs, and none counts over the whole ledger. Weights, thresholds, word classes and reliabilities are data, in
 * tables beside this package, each with its reason.
 */
@NullMarked
package org.hearsay.link;

import org.jspecify.annotations.NullMarked;
