package org.hearsay.attribution;

/** What a source does with what it says. A closed list. */
public enum Stance {
    STATE,
    ANNOUNCE,
    CONFIRM,
    DENY,
    ADMIT,
    ALLEGE,
    CLAIM_RESPONSIBILITY,
    ESTIMATE,
    PREDICT,
    BELIEVE,
    DOUBT,
    ASK,
    DEMAND,
    ORDER,
    PROMISE,
    THREATEN,
    WARN,
    PRAISE,
    CONDEMN,
    THANK,
    DECLINE_TO_COMMENT
}
