package org.hearsay.app.reading;

import org.hearsay.intake.Taken;
import org.hearsay.ledger.Receipt;

/** Hears how a run goes on. Called by one thread. */
public interface ReadingProgress {
    /** Hears nothing. */
    ReadingProgress NONE = new ReadingProgress() {};

    /** An article was kept, or was there already; the report has it as it was read. */
    default void kept(Taken.Report report, Receipt receipt) {}

    /** An input was refused. */
    default void refused(Taken.Refused refused) {}

    /** Articles that have to be read anew, because later ones revealed their notices, are being read. */
    default void settling(int articles) {}

    /** Articles and claims are being linked. */
    default void linking() {}
}
