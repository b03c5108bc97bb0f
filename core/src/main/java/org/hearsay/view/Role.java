package org.hearsay.view;

/** What a marked stretch of an article does in a claim. */
public enum Role {
    EVIDENCE,
    SOURCE,
    CUE,
    CONTENT,
    PREDICATE,
    ACTOR,
    RECIPIENT,
    OBJECT,
    INSTRUMENT,
    PLACE,
    TIME,
    FIGURE;

    /** Returns its name in lower case. */
    public String token() {
        return Token.of(this);
    }

    @Override
    public String toString() {
        return token();
    }
}
