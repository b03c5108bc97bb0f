package org.hearsay.app.server;

import org.hearsay.app.account.Role;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.KeptDecision;

/** Who may decide what, and who sees what others decided. */
final class DecisionRules {
    private DecisionRules() {}

    /** Refuses a decision that the caller's role does not allow. */
    static void check(Caller caller, Decision decision) {
        Guard.demand(caller, decision.kind() == Decision.Kind.RELIABILITY ? Role.EDITOR : Role.CODER);
    }

    /** Refuses to take back what somebody else decided, except to editors. */
    static void checkUndo(Caller caller, KeptDecision undone) {
        Guard.demand(caller, undone.by().equals(caller.name()) ? Role.CODER : Role.EDITOR);
    }

    /** Says whether the caller may see a decision: what others code, coders do not see before they have coded, nor after. */
    static boolean isShownTo(Caller caller, String by, boolean isCoding) {
        return !isCoding || by.equals(caller.name()) || caller.may(Role.EDITOR);
    }

    static boolean isShownTo(Caller caller, KeptDecision kept) {
        return isShownTo(caller, kept.by(), kept.decision().kind() == Decision.Kind.CODING);
    }
}
