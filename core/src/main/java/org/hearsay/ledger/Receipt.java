package org.hearsay.ledger;

/**
 * What keeping a reading changed.
 *
 * @param outcome what happened to the article
 * @param made how many claims are new
 * @param changed how many claims were made again with another content
 * @param withdrawn how many claims of an earlier reading are no longer made
 */
public record Receipt(Outcome outcome, int made, int changed, int withdrawn) {

    /** What happened to the article. */
    public enum Outcome {
        /** It is new. */
        ADDED,
        /**
         * It is another version of an article with the same outlet and URL: the one published earlier is superseded and kept,
         * whichever of them arrived first.
         */
        NEW_VERSION,
        /** It was there, and has been read anew: by another engine, or with other notices or a better description. */
        READ_AGAIN,
        /** It was there, read just so or under a better description; nothing was written. */
        UNCHANGED
    }
}
