package org.hearsay.ledger;

/** Where a claim stands. A closed list. */
public enum ClaimStatus {
    /** As the program read it; nobody has judged it. */
    MACHINE,
    ACCEPTED,
    REJECTED,
    EDITED,
    /** A later reading of the same article no longer makes it. */
    WITHDRAWN,
    /** A later version of the article took the place of the one that made it. */
    SUPERSEDED
}
