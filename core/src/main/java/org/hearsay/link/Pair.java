package org.hearsay.link;

/** Two places in one list as one number, the smaller first. Stateless. */
final class Pair {
    private Pair() {}

    static long of(int first, int second) {
        return ((long) Math.min(first, second) << 32) | Math.max(first, second);
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }
}
