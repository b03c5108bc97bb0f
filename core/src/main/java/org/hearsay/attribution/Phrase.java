package org.hearsay.attribution;

/**
 * A noun phrase.
 *
 * @param head its head token
 * @param words all its words
 */
record Phrase(int head, Words words) {}
