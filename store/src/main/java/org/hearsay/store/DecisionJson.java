package org.hearsay.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.ledger.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What the entry of a decision says.
 *
 * @param seen up to which entry its maker had seen its subjects
 * @param was what it changed, as it was before
 */
record DecisionJson(
        Decision.Kind decision,
        List<String> subjects,
        @Nullable String reason,
        long seen,
        Map<String, String> was,
        @Nullable Map<String, String> fields,
        @Nullable String text,
        @Nullable Integer credibility,
        @Nullable Boolean accepts,
        @Nullable String letter,
        @Nullable List<String> apart,
        @Nullable String into,
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        @Nullable Long undoes) {
    DecisionJson {
        Objects.requireNonNull(decision, "decision");
        subjects = List.copyOf(subjects);
        Objects.requireNonNull(was, "was");
    }

    static DecisionJson of(
            Decision decision, List<String> subjects, @Nullable String reason, long seen, Map<String, String> was) {
        Draft draft = new Draft();
        if (decision instanceof Decision.Edit edit) {
            draft.fields = edit.fields();
        } else if (decision instanceof Decision.Note note) {
            draft.text = note.text();
        } else if (decision instanceof Decision.Credibility credibility) {
            draft.credibility = credibility.number();
        } else if (decision instanceof Decision.Coding coding) {
            draft.accepts = coding.accepts();
        } else if (decision instanceof Decision.Reliability reliability) {
            draft.letter = reliability.letter();
        } else if (decision instanceof Decision.Split split) {
            draft.apart = split.apart();
        } else if (decision instanceof Decision.FigureOverride override) {
            draft.figure = override;
        } else if (decision instanceof Decision.ActorsSame same) {
            draft.into = same.into();
        } else if (decision instanceof Decision.Undo undo) {
            draft.undoes = undo.entry();
        }
        return draft.json(decision.kind(), subjects, reason, seen, was);
    }

    /** What only some decisions say. */
    private static final class Draft {
        @Nullable Map<String, String> fields;

        @Nullable String text;

        @Nullable Integer credibility;

        @Nullable Boolean accepts;

        @Nullable String letter;

        @Nullable List<String> apart;

        @Nullable String into;

        Decision.@Nullable FigureOverride figure;

        @Nullable Long undoes;

        DecisionJson json(
                Decision.Kind kind,
                List<String> subjects,
                @Nullable String reason,
                long seen,
                Map<String, String> was) {
            Decision.FigureOverride override = figure;
            return new DecisionJson(
                    kind,
                    subjects,
                    reason,
                    seen,
                    was,
                    fields,
                    text,
                    credibility,
                    accepts,
                    letter,
                    apart,
                    into,
                    override == null ? null : override.low(),
                    override == null ? null : override.best(),
                    override == null ? null : override.high(),
                    undoes);
        }
    }

    /** Returns the decision; an entry that lacks what its kind needs is refused as one that cannot be read. */
    Decision toDecision() {
        String first = subjects.isEmpty() ? "" : subjects.get(0);
        return switch (decision) {
            case ACCEPT -> new Decision.Accept(first);
            case REJECT -> new Decision.Reject(first);
            case EDIT -> new Decision.Edit(first, there(fields));
            case NOTE -> new Decision.Note(first, there(text));
            case CREDIBILITY -> new Decision.Credibility(first, there(credibility));
            case CODING -> new Decision.Coding(first, there(accepts));
            case RELIABILITY -> new Decision.Reliability(first, there(letter));
            case MERGE -> new Decision.Merge(subjects);
            case SPLIT -> split(there(apart));
            case OVERRIDE -> new Decision.FigureOverride(first, low, best, high);
            case ACTORS_APART -> new Decision.ActorsApart(first, other(first));
            case ACTORS_SAME -> new Decision.ActorsSame(other(there(into)), there(into));
            case UNDO -> new Decision.Undo(there(undoes));
        };
    }

    /** Returns the one of two subjects that this is not. */
    private String other(String one) {
        return subjects.stream().filter(id -> !id.equals(one)).findFirst().orElse("");
    }

    private Decision split(List<String> one) {
        return new Decision.Split(
                one, subjects.stream().filter(id -> !one.contains(id)).toList());
    }

    private <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("a decision of kind " + decision + " lacks what it decides");
        }
        return value;
    }
}
