/**
 * Links across articles: copies, origins, occurrences, figures, conflicts and stories.
 *
 * <p>{@link Linker} is the door. It is a function of the set of current articles and standing claims: the order in which they
 * come changes nothing. Each step is a class of its own and needs only what the earlier steps found:
 *
 * <ol>
 *   <li>{@code CopyFinder}: which article repeats which (MinHash over word shingles, then exact shares);
 *   <li>{@code OriginFinder}: where each claim ultimately comes from;
 *   <li>{@code StoryFinder}: which articles are on one subject;
 *   <li>{@code OccurrenceFinder}: which claims are about one thing in the world;
 *   <li>{@code FigureFinder}: what is said about how many, and which figure takes another's place;
 *   <li>{@code ConflictFinder}: which claims cannot all be true.
 * </ol>
 *
 * <p>No step compares all pairs: each gathers its candidates by blocking keys, and a key that too many share is gone through in
 * order of date with a window of fixed size. Weights, thresholds, word classes and reliabilities are data, in tables beside this
 * package, each with its reason.
 */
@NullMarked
package org.hearsay.link;

import org.jspecify.annotations.NullMarked;
