package org.hearsay.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.actor.ActorMerge;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.DecisionResult;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.ledger.Links;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Keeps one decision in one transaction. */
final class Decider implements AutoCloseable {
    private final Handle handle;
    private final Statements statements;
    private final Entries entries;
    private final Decisions decisions;
    private final ClaimRows claims;

    Decider(Handle handle, Clock clock, String by) {
        this.handle = handle;
        this.statements = new Statements(handle);
        this.entries = new Entries(statements, clock, by);
        this.decisions = new Decisions(handle);
        this.claims = new ClaimRows(statements, entries);
    }

    /** Why a decision cannot be. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final boolean unknown;

        Refusal(boolean unknown, String reason) {
            super(reason, null, false, false);
            this.unknown = unknown;
        }
    }

    DecisionResult decide(Decision decision, long seen, @Nullable String reason) {
        if (seen < 0 || seen > entries.head()) {
            throw new IllegalArgumentException("no entry of this ledger has the sequence " + seen);
        }
        try {
            return decideChecked(decision, seen, reason);
        } catch (Refusal refusal) {
            return new DecisionResult.Refused(refusal.unknown, String.valueOf(refusal.getMessage()));
        }
    }

    private DecisionResult decideChecked(Decision decision, long seen, @Nullable String reason) {
        @Nullable KeptDecision undone = decision instanceof Decision.Undo undo ? undoable(undo) : null;
        List<String> subjects = undone == null ? decision.subjects() : undone.subjects();
        requireThere(decision, subjects);
        boolean blind = decision.kind() == Decision.Kind.CODING
                || (undone != null && undone.decision().kind() == Decision.Kind.CODING);
        long revision = decisions.revision(subjects, blind);
        if (revision > seen) {
            return new DecisionResult.Stale(revision, decisions.since(subjects, seen));
        }
        Map<String, String> was = new Before(handle).of(decision);
        requireFit(decision);
        String payload = ClaimJson.write(DecisionJson.of(decision, subjects, reason, seen, was));
        long sequence = entries.append("decision", subjects.get(0), payload);
        row(sequence, decision.kind(), blind, subjects);
        if (undone != null) {
            statements.run("UPDATE decision SET undone_by = ? WHERE sequence = ?", sequence, undone.entry());
        }
        if (decision instanceof Decision.OfClaim || (undone != null && undone.decision() instanceof Decision.OfClaim)) {
            claims.judge(subjects.get(0));
        }
        if (ActorRows.verdict(undone == null ? decision : undone.decision()) != null) {
            ActorRows actors = new ActorRows(statements);
            actors.touch(subjects);
            actors.settle();
        }
        return new DecisionResult.Kept(decisions.find(sequence).orElseThrow());
    }

    private void row(long sequence, Decision.Kind kind, boolean blind, List<String> subjects) {
        statements.run(
                "INSERT INTO decision (sequence, kind, blind) VALUES (?, ?, ?)",
                sequence,
                Tokens.of(kind),
                blind ? 1 : 0);
        for (String subject : subjects) {
            statements.run("INSERT INTO decision_subject (subject, decision) VALUES (?, ?)", subject, sequence);
        }
    }

    private KeptDecision undoable(Decision.Undo undo) {
        KeptDecision kept = decisions
                .find(undo.entry())
                .orElseThrow(() -> new Refusal(true, "The entry " + undo.entry() + " is no decision."));
        if (kept.decision() instanceof Decision.Undo) {
            throw new Refusal(false, "An undo is not taken back; decide again instead.");
        }
        if (!kept.stands()) {
            throw new Refusal(
                    false,
                    "The decision " + undo.entry() + " was taken back before, by the entry " + kept.undoneBy() + ".");
        }
        return kept;
    }

    private void requireThere(Decision decision, List<String> subjects) {
        if (decision instanceof Decision.Reliability rating) {
            if (!isThere("SELECT count(*) FROM link WHERE kind = 'origin' AND id = ?", rating.source())) {
                throw new Refusal(true, "No origin " + rating.source() + " is in the ledger.");
            }
        } else if (ActorRows.verdict(decision) != null) {
            for (String actor : subjects) {
                if (!isActor(actor)) {
                    throw new Refusal(true, "No actor " + actor + " is in the ledger.");
                }
            }
        } else if (!(decision instanceof Decision.Undo)) {
            for (String claim : subjects) {
                if (!isThere("SELECT count(*) FROM claim WHERE id = ?", claim)) {
                    throw new Refusal(true, "No claim " + claim + " is in the ledger.");
                }
            }
        }
    }

    private boolean isActor(String id) {
        return isThere("SELECT count(*) FROM actor_name WHERE actor = ?", id)
                || isThere(
                        "SELECT count(*) FROM claim_facet WHERE facet IN ('actor', 'recipient', 'source') AND value = ?",
                        id);
    }

    private boolean isThere(String sql, String id) {
        return handle.createQuery(sql).bind(0, id).mapTo(Long.class).one() > 0;
    }

    private void requireFit(Decision decision) {
        if (decision instanceof Decision.Edit edit) {
            requireEdit(edit);
        } else if (decision instanceof Decision.FigureOverride override) {
            JsonNode claim = ClaimJson.tree(payload(override.claim()));
            if (!claim.has("figure")) {
                throw new Refusal(false, "The claim has no figure.");
            }
        }
    }

    private void requireEdit(Decision.Edit edit) {
        String payload = payload(edit.claim());
        JsonNode claim = ClaimJson.tree(payload);
        edit.fields().keySet().stream()
                .filter(name -> !Edits.fits(claim, name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal(false, "The claim has nothing of which " + name + " could be said.");
                });
        Map<String, String> all =
                new TreeMap<>(Judged.of(decisions.about(edit.claim())).edits());
        all.putAll(edit.fields());
        try {
            Edits.decided(payload, new Judged("edited", null, all));
        } catch (IllegalArgumentException impossible) {
            throw new Refusal(false, "The claim cannot be so: " + firstLine(impossible) + ".");
        }
    }

    private static String firstLine(IllegalArgumentException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private String payload(String claim) {
        return handle.createQuery("SELECT e.payload FROM claim c JOIN entry e ON e.sequence = c.entry WHERE c.id = ?")
                .bind(0, claim)
                .mapTo(String.class)
                .one();
    }

    @Override
    public void close() {
        statements.close();
    }

    /** What a decision changes, as it is before. */
    private record Before(Handle handle) {
        Map<String, String> of(Decision decision) {
            Map<String, String> was = new TreeMap<>();
            if (decision instanceof Decision.Accept || decision instanceof Decision.Reject) {
                put(
                        was,
                        "status",
                        text(
                                "SELECT status FROM claim WHERE id = ?",
                                decision.subjects().get(0)));
            } else if (decision instanceof Decision.Edit edit) {
                JsonNode claim = ClaimJson.tree(text(
                                "SELECT coalesce(c.decided, e.payload) FROM claim c JOIN entry e ON e.sequence = c.entry"
                                        + " WHERE c.id = ?",
                                edit.claim())
                        .orElseThrow());
                edit.fields().keySet().forEach(name -> put(was, name, Optional.ofNullable(Edits.value(claim, name))));
            } else if (decision instanceof Decision.Credibility rating) {
                put(
                        was,
                        "credibility",
                        text("SELECT decided ->> '$.decided.credibility' FROM claim WHERE id = ?", rating.claim()));
            } else if (decision instanceof Decision.Reliability rating) {
                put(was, "reliability", reliability(rating.source()));
            } else if (decision instanceof Decision.FigureOverride override) {
                figure(override.claim(), was);
            } else if (ActorRows.verdict(decision) != null) {
                decision.subjects()
                        .forEach(actor -> put(
                                was,
                                actor,
                                SqliteIdentities.merge(handle, actor).map(ActorMerge::into)));
            } else if (decision instanceof Decision.Merge || decision instanceof Decision.Split) {
                decision.subjects()
                        .forEach(claim ->
                                put(was, claim, text("SELECT occurrence FROM claim_link WHERE claim = ?", claim)));
            }
            return was;
        }

        private Optional<String> reliability(String source) {
            return new Decisions(handle)
                    .about(source).stream()
                            .filter(KeptDecision::stands)
                            .map(KeptDecision::decision)
                            .filter(Decision.Reliability.class::isInstance)
                            .map(one -> ((Decision.Reliability) one).letter())
                            .reduce((earlier, later) -> later);
        }

        private void figure(String claim, Map<String, String> was) {
            text(
                            "SELECT l.record FROM link_member m JOIN link l ON l.kind = 'figure' AND l.id = m.id"
                                    + " WHERE m.kind = 'figure' AND m.role = 'claim' AND m.member = ? ORDER BY l.id LIMIT 1",
                            claim)
                    .map(record -> ClaimJson.read(record, Links.FigureLine.class))
                    .ifPresent(figure -> {
                        put(was, "low", Optional.ofNullable(figure.low()).map(Object::toString));
                        put(was, "best", Optional.ofNullable(figure.best()).map(Object::toString));
                        put(was, "high", Optional.ofNullable(figure.high()).map(Object::toString));
                    });
        }

        private Optional<String> text(String sql, String id) {
            return handle.createQuery(sql).bind(0, id).mapTo(String.class).list().stream()
                    .filter(java.util.Objects::nonNull)
                    .findFirst();
        }

        private static void put(Map<String, String> was, String name, Optional<String> value) {
            value.ifPresent(text -> was.put(name, text));
        }
    }
}
