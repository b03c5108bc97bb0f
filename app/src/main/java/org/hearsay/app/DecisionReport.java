package org.hearsay.app;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.DecisionResult;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.ClaimJson;
import org.hearsay.store.DecisionRecord;
import org.hearsay.view.Token;

/** Keeps a decision and says what became of it. */
final class DecisionReport {
    private final Session session;

    DecisionReport(Session session) {
        this.session = session;
    }

    void keep(Ledger ledger, Decision decision, DecisionOptions options) {
        DecisionResult result = decide(ledger, decision, options);
        if (result instanceof DecisionResult.Kept kept) {
            print(kept.decision());
        } else if (result instanceof DecisionResult.Stale stale) {
            throw FaultCode.DECISION_STALE.at(where(decision), changes(stale.since()));
        } else if (result instanceof DecisionResult.Refused refused) {
            throw (refused.unknown() ? FaultCode.NO_SUCH_SUBJECT : FaultCode.DECISION_REFUSED)
                    .at(where(decision), refused.reason());
        }
    }

    private static DecisionResult decide(Ledger ledger, Decision decision, DecisionOptions options) {
        long seen = options.seen == null ? ledger.past().lastEntry() : options.seen;
        try {
            return ledger.decide(decision, seen, options.by, options.reason);
        } catch (IllegalArgumentException impossible) {
            throw FaultCode.DECISION_REFUSED.at(where(decision), String.valueOf(impossible.getMessage()));
        }
    }

    private static String where(Decision decision) {
        return decision instanceof Decision.Undo undo
                ? "entry " + undo.entry()
                : String.join(", ", decision.subjects());
    }

    private static String changes(List<Entry> since) {
        return since.stream()
                .map(entry ->
                        "entry " + entry.sequence() + ", " + entry.kind() + " by " + entry.by() + " at " + entry.at())
                .collect(Collectors.joining("; "));
    }

    private void print(KeptDecision kept) {
        if (session.json()) {
            session.console().data(ClaimJson.write(DecisionRecord.of(kept)));
            return;
        }
        session.console()
                .line("Entry " + kept.entry() + ": " + Token.of(kept.decision().kind()) + " by " + kept.by());
        kept.was().forEach((field, value) -> session.console().line("  " + field + " was " + value));
        session.remark("To take it back: hearsay decide undo " + kept.entry());
    }
}
