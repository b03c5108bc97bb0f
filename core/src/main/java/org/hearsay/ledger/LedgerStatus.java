package org.hearsay.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds, in numbers. Immutable; each map is sorted by its key.
 *
 * @param articles how many articles are current, read or not
 * @param read how many current articles were read
 * @param unread how many current articles were not read, by the reason
 * @param superseded how many articles were superseded by a later version
 * @param claims how many claims there are, by status; every status that occurs
 * @param engines how many articles were last read by each version of the program
 * @param entries how many entries the ledger has
 * @param head the hash of the last entry, which stands for all entries before it, or null where there is none
 * @param linksAreStale whether the links are older than the last change
 */
public record LedgerStatus(
        long articles,
        long read,
        Map<String, Long> unread,
        long superseded,
        Map<ClaimStatus, Long> claims,
        Map<String, Long> engines,
        long entries,
        @Nullable String head,
        boolean linksAreStale) {
    public LedgerStatus {
        unread = sorted(unread);
        claims = sorted(claims);
        engines = sorted(engines);
    }

    private static <K extends Comparable<K>> Map<K, Long> sorted(Map<K, Long> counts) {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }
}
