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
 * @param actors the two ids that it is about, where it is about actors
 * @param into which of them stands for both, where they are the same
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
        @Nullable List<String> actors,
        @Nullable String into,
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
            case ACTORS_APART -> new Decision.ActorsApart(actor(0), actor(1));
            case ACTORS_SAME -> new Decision.ActorsSame(otherThan(there("into", into)), there("into", into));
            case UNDO -> new Decision.Undo(there("entry", entry));
        };
    }

    private String actor(int index) {
        List<String> both = there("actors", actors);
        if (both.size() != 2) {
            throw new IllegalArgumentException("A decision of this kind has two actors");
        }
        return both.get(index);
    }

    private String otherThan(String one) {
        if (!one.equals(actor(0)) && !one.equals(actor(1))) {
            throw new IllegalArgumentException("into is one of the two actors");
        }
        return one.equals(actor(0)) ? actor(1) : actor(0);
    }

    private static <T> T there(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("A decision of this kind has " + name);
        }
        return value;
    }
}
