package org.hearsay.language;

/** What a recogniser of names takes a token to be part of. */
public enum NameType {
    PERSON,
    LOCATION,
    ORGANIZATION,
    NONE
}
