package org.hearsay.attribution;

/** What a token is to a cue. */
enum Role {
    NONE,
    SOURCE,
    CUE,
    CONTENT
}
