package org.hearsay.app.server;

import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;

/**
 * What is left of a claim that no longer stands, in a list of changes.
 *
 * @param gone {@code withdrawn} or {@code superseded}
 */
record Tombstone(String id, ClaimStatus gone) {
    /** Returns the claim, or what is left of it. */
    static Record of(ClaimRecord claim) {
        boolean gone = claim.status() == ClaimStatus.WITHDRAWN || claim.status() == ClaimStatus.SUPERSEDED;
        return gone ? new Tombstone(claim.id(), claim.status()) : claim;
    }
}
