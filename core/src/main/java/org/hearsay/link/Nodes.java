package org.hearsay.link;

/**
 * The numbers under which articles and claims are compared. Stateless.
 *
 * <p>A number is made of the id alone, so that it is the same in every ledger, and numbers scatter evenly: the smallest ones under
 * a key are a fair sample of all. Two ids of a million share a number about once in ten million ledgers; a ledger refuses the second.
 */
final class Nodes {
    /** Stands for a time that nobody knows. */
    static final long UNDATED = Long.MIN_VALUE;

    private Nodes() {}

    /** Returns the number of an id, not negative. */
    static long of(String id) {
        return Hashes.of(id) >>> 1;
    }

    /** Returns the number of a key. */
    static long key(String words) {
        return Hashes.of(words);
    }
}
