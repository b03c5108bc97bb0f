package org.hearsay.actor;

import java.util.List;

/**
 * A simple noun phrase, from its determiner to its head noun, without what follows.
 *
 * @param first its first token
 * @param last its last token, a noun
 * @param possessor the last token of the phrase or pronoun that possesses it, or -1
 * @param names the names in it, in text order
 */
record Chunk(int first, int last, int possessor, List<NameRun> names) {}
