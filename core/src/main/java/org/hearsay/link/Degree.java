package org.hearsay.link;

/** How far two descriptions agree. */
enum Degree {
    SAME,
    /** One holds the other, or they belong together. */
    AKIN,
    /** One or both say too little. */
    UNKNOWN,
    /** They are known to be two. */
    DIFFERENT
}
