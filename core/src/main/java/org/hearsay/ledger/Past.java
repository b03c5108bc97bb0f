package org.hearsay.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledger as it was, and what changed since. Safe for several threads. */
public interface Past {

    /** Returns the sequence of the last entry, or 0 where there is none. */
    long lastEntry();

    /** Returns the sequence of the last entry that was written by then, or 0 where none was. Entries are taken to be written in the order
     * of the clock. */
    long lastEntry(Instant until);

    /**
     * Returns a claim as it was when an entry was the last one: its reading, what had been decided about it, whether it stood. Links have
     * no past, so it names no occurrence and no story.
     *
     * @param claim its id in full
     */
    Optional<ClaimRecord> claim(String claim, long entry);

    /**
     * Returns a page of the claims as they were when an entry was the last one, sorted by id.
     *
     * @param query what is asked for; words, occurrences and stories cannot be
     */
    Claims claims(long entry, ClaimQuery query);

    /**
     * Returns the claims about which there were entries after one, as they are now, each once, in the order of the last such entry.
     * Entries about the description or a later version of an article are about its claims. That links were replaced is no change.
     *
     * @param limit about how many; the claims of one entry stay together
     */
    Changes changes(long entry, int limit);

    /**
     * Returns the entries about a claim or an origin after one, oldest first, without codings.
     *
     * @param subject its id in full
     */
    List<Entry> entries(String subject, long after);

    /**
     * Claims of the past.
     *
     * @param next the id to go on after, or null at the end; a page is short, or empty, where few of the claims that were looked at
     *     matched
     */
    record Claims(List<ClaimRecord> claims, @Nullable String next) {
        public Claims {
            claims = List.copyOf(claims);
        }
    }

    /**
     * Claims that changed.
     *
     * @param seen the last entry that was looked at
     * @param more whether there are entries after it
     */
    record Changes(List<ClaimRecord> claims, long seen, boolean more) {
        public Changes {
            claims = List.copyOf(claims);
        }
    }
}
