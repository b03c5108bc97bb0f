package org.hearsay.event;

/** What a figure measures. A closed list; {@link #CASUALTIES}, killed or wounded, is never read as killed. */
public enum Measure {
    KILLED,
    WOUNDED,
    CASUALTIES,
    MISSING,
    DETAINED,
    ABDUCTED,
    DISPLACED,
    DEPLOYED,
    WITHDRAWN,
    TRANSFERRED,
    LAUNCHED,
    TESTED,
    DESTROYED,
    DAMAGED,
    PAID,
    PLEDGED,
    FINED,
    ATTENDED,
    VOTED,
    COUNTED
}
