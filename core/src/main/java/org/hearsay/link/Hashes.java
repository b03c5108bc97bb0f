package org.hearsay.link;

/** Fixed 64-bit hashes: the same on every machine and in every run. Stateless. */
final class Hashes {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hashes() {}

    /** Returns the FNV-1a hash of the UTF-16 units, mixed. */
    static long of(String word) {
        long hash = OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    /** Returns the finaliser of SplitMix64 (Steele, Lea and Flood 2014), a bijection that scatters every bit. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
