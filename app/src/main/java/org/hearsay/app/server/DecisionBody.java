package org.hearsay.app.server;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a program sends it. What its kind does not have is left out.
 *
 * @param claim what it is about, where it is about one claim
 * @param claims what it is about, where it merges
 * @param apart with {@code from}: what it splits off, and what from
 * @param source the origin that a reliability is about
 * @param entry the decision that an undo takes back
 * @param reason why, or null
 */
record DecisionBody(
        Decision.Kind kind,
        @Nullable String claim,
        @Nullable List<String> claims,
        @Nullable List<String> apart,
        @Nullable List<String> from,
        @Nullable String source,
        @Nullable Long entry,
        @Nullable Map<String, String> fields,
        @Nullable String text,
        @Nullable Integer credibility,
        @Nullable Boolean accepts,
        @Nullable String letter,
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        @Nullable String reason) {
    private static final int LONGEST_REASON = 2_000;

    Decision decision() {
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw RequestFault.badBody("A reason has at most " + LONGEST_REASON + " characters.");
        }
        if (kind == null) {
            throw RequestFault.badBody("A decision has a kind.");
        }
        try {
            return checked();
        } catch (IllegalArgumentException impossible) {
            throw RequestFault.badBody(impossible.getMessage() + ".");
        }
    }

    private Decision checked() {
        return switch (kind) {
            case ACCEPT -> new Decision.Accept(there("claim", claim));
            case REJECT -> new Decision.Reject(there("claim", claim));
            case EDIT -> new Decision.Edit(there("claim", claim), there("fields", fields));
            case NOTE -> new Decision.Note(there("claim", claim), there("text", text));
            case CREDIBILITY -> new Decision.Credibility(there("claim", claim), there("credibility", credibility));
            case CODING -> new Decision.Coding(there("claim", claim), there("accepts", accepts));
            case RELIABILITY -> new Decision.Reliability(there("source", source), there("letter", letter));
            case MERGE -> new Decision.Merge(there("claims", claims));
            case SPLIT -> new Decision.Split(there("apart", apart), there("from", from));
            case OVERRIDE -> new Decision.FigureOverride(there("claim", claim), low, best, high);
            case UNDO -> new Decision.Undo(there("entry", entry));
        };
    }

    private static <T> T there(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("A decision of this kind has " + name);
        }
        return value;
    }
}
