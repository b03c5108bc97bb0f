package org.hearsay.app.account;

/** What an account may do. Each role may do what those before it may. */
public enum Role {
    /** Reads and exports. */
    READER,
    /** Decides on claims, and takes back what the account itself decided. */
    CODER,
    /** Decides between coders, takes back anybody's decisions, and rates sources. */
    EDITOR;

    /** Says whether this role may do what another may. */
    public boolean covers(Role other) {
        return compareTo(other) >= 0;
    }
}
