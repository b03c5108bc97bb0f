package org.hearsay.claim;

/** What a claim is about: an event, a figure on its own, or a plain statement. */
public enum ClaimKind {
    EVENT,
    FIGURE,
    STATEMENT
}
