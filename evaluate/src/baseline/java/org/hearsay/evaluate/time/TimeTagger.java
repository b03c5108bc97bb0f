package org.hearsay.evaluate.time;

import java.util.List;

/** A tagger of times that is compared with others: from the bare text and the day of its creation to the times in it. */
interface TimeTagger {

    /** Returns the name under which its figures are printed. */
    String name();

    /**
     * Makes it forget the documents before. Not timed.
     */
    void reset();

    /** Tokenises, tags and reads one document; that is what is timed. */
    List<GoldTime> read(GoldDocument document);
}
