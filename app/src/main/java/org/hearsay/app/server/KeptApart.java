package org.hearsay.app.server;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.ledger.Ledger;

/** Whom people keep apart from an actor. */
final class KeptApart {
    private KeptApart() {}

    /** Returns the decisions that stand and keep one of these ids apart from another one, oldest first. */
    static List<KeptDecision> of(Ledger ledger, List<String> ids) {
        Map<Long, KeptDecision> apart = new TreeMap<>();
        for (String id : ids) {
            ledger.decisions(id).stream()
                    .filter(KeptDecision::stands)
                    .filter(kept -> kept.decision().kind() == Decision.Kind.ACTORS_APART)
                    .forEach(kept -> apart.put(kept.entry(), kept));
        }
        return List.copyOf(apart.values());
    }

    /** Says whether no article names any of these. */
    static boolean isUnheardOf(Ledger ledger, List<String> ids) {
        return ids.stream().allMatch(id -> ledger.identities().names(id).isEmpty());
    }
}
