package org.hearsay.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.KeptDecision;
import org.jspecify.annotations.Nullable;

/**
 * What the standing decisions about a claim come to: the latest of each thing decided.
 *
 * @param judgement accepted, rejected or edited, or null
 * @param edits the corrected fields and their values; empty values take fields away
 */
record Judged(@Nullable String judgement, @Nullable Integer credibility, Map<String, String> edits) {
    /** @param decisions decisions about one claim, oldest first */
    static Judged of(List<KeptDecision> decisions) {
        String judgement = null;
        Integer credibility = null;
        Map<String, String> edits = new TreeMap<>();
        for (KeptDecision kept : decisions) {
            if (!kept.stands()) {
                continue;
            }
            Decision decision = kept.decision();
            if (decision instanceof Decision.Accept) {
                judgement = "accepted";
            } else if (decision instanceof Decision.Reject) {
                judgement = "rejected";
            } else if (decision instanceof Decision.Edit edit) {
                judgement = "edited";
                edits.putAll(edit.fields());
            } else if (decision instanceof Decision.Credibility rating) {
                credibility = rating.number();
            }
        }
        return new Judged(judgement, credibility, edits);
    }

    /**
     * Returns the status of a claim. A later version of the article supersedes what anybody judged; that a later reading no longer
     * makes the claim does not withdraw what a person judged.
     */
    String status(boolean made, boolean superseded) {
        if (!made && judgement == null) {
            return "withdrawn";
        }
        if (superseded) {
            return "superseded";
        }
        return judgement == null ? "machine" : judgement;
    }
}
