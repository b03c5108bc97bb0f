package org.hearsay.app.server;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.ledger.Ledger;

/** The Admiralty letters that people gave to sources, by source; of two, the later one holds. */
final class Ratings {
    private Ratings() {}

    static Map<String, String> of(Ledger ledger) {
        return of(ledger.standing(Set.of(Decision.Kind.RELIABILITY)));
    }

    /** @param decisions oldest first; those that were taken back or rate nothing are passed over */
    static Map<String, String> of(List<KeptDecision> decisions) {
        Map<String, String> letters = new TreeMap<>();
        for (KeptDecision kept : decisions) {
            if (kept.decision() instanceof Decision.Reliability rating && kept.stands()) {
                letters.put(rating.source(), rating.letter());
            }
        }
        return letters;
    }
}
