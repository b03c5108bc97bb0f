package org.hearsay.view;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Certainty;
import org.hearsay.attribution.Polarity;
import org.hearsay.event.Realis;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.quantity.Bound;

/** What makes a claim worth a second look: where reading is hardest, and where an error changes most. */
public final class Doubts {
    private Doubts() {}

    /** Returns the reasons, in words; the more there are, the sooner somebody should look. */
    public static List<String> of(ClaimRecord claim) {
        List<String> reasons = new ArrayList<>();
        ClaimRecord.Event event = claim.event();
        if (event != null) {
            event(event, reasons);
        }
        ClaimRecord.Figure figure = claim.figure();
        if (figure != null) {
            add(reasons, figure.bound() == Bound.VAGUE, "vague figure");
            add(reasons, figure.of() == null, "nobody knows of whom");
            add(reasons, figure.role() != null, "figure of a part, a rate or before");
        }
        sources(claim, reasons);
        ClaimRecord.Time time = claim.time();
        add(reasons, time == null && event != null, "no time");
        add(reasons, time != null && !time.anchored(), "time not anchored");
        return reasons;
    }

    private static void event(ClaimRecord.Event event, List<String> reasons) {
        boolean nobody = event.actors().isEmpty() && event.recipients().isEmpty();
        add(reasons, nobody, "nobody takes part");
        add(reasons, event.realis() != Realis.ACTUAL, Token.of(event.realis()));
        boolean unknown = event.actors().stream().anyMatch(one -> one.actor() == null)
                || event.recipients().stream().anyMatch(one -> one.actor() == null);
        add(reasons, unknown, "somebody not resolved");
    }

    private static void sources(ClaimRecord claim, List<String> reasons) {
        add(reasons, claim.sources().size() > 2, "long chain");
        add(reasons, claim.sources().stream().anyMatch(source -> !source.named()), "source without a name");
        add(
                reasons,
                claim.sources().stream().anyMatch(source -> source.certainty() != Certainty.CERTAIN),
                "not certain");
        add(
                reasons,
                claim.sources().stream().anyMatch(source -> source.polarity() == Polarity.NEGATIVE),
                "does not say so");
    }

    private static void add(List<String> reasons, boolean holds, String reason) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
