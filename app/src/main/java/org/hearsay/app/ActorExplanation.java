package org.hearsay.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.Identities;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.DecisionRecord;

/**
 * Why names are taken to be one actor.
 *
 * @param id the id that stands for all
 * @param names how articles name each of the ids
 * @param merges the ids that were given up, each with rule and reason
 * @param decisions what people decided about any of the ids, oldest first, taken back or not
 */
record ActorExplanation(String id, List<Called> names, List<Identities.Merge> merges, List<DecisionRecord> decisions) {

    /** A name of one of the ids, and in how many articles. */
    record Called(String id, String name, long articles) {}

    static ActorExplanation of(Ledger ledger, List<String> ids) {
        Map<Long, KeptDecision> decisions = new TreeMap<>();
        for (String id : ids) {
            ledger.decisions(id).stream()
                    .filter(kept -> !(kept.decision() instanceof Decision.Reliability))
                    .forEach(kept -> decisions.put(kept.entry(), kept));
        }
        return new ActorExplanation(
                ids.get(0),
                ids.stream()
                        .flatMap(id -> ledger.identities().names(id).stream()
                                .map(name -> new Called(id, name.name(), name.articles())))
                        .toList(),
                ledger.identities().merges(ids.get(0)),
                decisions.values().stream().map(DecisionRecord::of).toList());
    }
}
