package org.hearsay.ledger;

import java.util.List;

/** What became of a decision. */
public sealed interface DecisionResult {

    /** It is in the ledger. */
    record Kept(KeptDecision decision) implements DecisionResult {}

    /**
     * It was made in ignorance of a later entry, and nothing was written.
     *
     * @param revision what the one who decides has to have seen; see {@link Ledger#revision}
     * @param since the entries about its subjects that were not seen, oldest first
     */
    record Stale(long revision, List<Entry> since) implements DecisionResult {
        public Stale {
            since = List.copyOf(since);
        }
    }

    /**
     * It cannot be, as the ledger is, and nothing was written.
     *
     * @param unknown whether what it is about is not in the ledger
     * @param reason why, as a sentence
     */
    record Refused(boolean unknown, String reason) implements DecisionResult {}
}
