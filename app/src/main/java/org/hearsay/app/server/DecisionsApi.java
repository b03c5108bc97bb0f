package org.hearsay.app.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.DecisionResult;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.DecisionRecord;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;

/** Decisions: those that stand, those about a claim, and new ones. */
final class DecisionsApi {
    private final Ledger ledger;

    DecisionsApi(Ledger ledger) {
        this.ledger = ledger;
    }

    void addTo(RoutesConfig routes) {
        routes.get(Api.ROOT + "/decisions", this::standing);
        routes.get(Api.ROOT + "/decisions/{entry}", this::one);
        routes.get(Api.ROOT + "/claims/{id}/decisions", this::aboutClaim);
        routes.post(Api.ROOT + "/decisions", this::decide);
    }

    private void standing(Context context) {
        Parameters parameters = Parameters.of(context, Set.of("kind", "by", "limit", "cursor"));
        Set<Decision.Kind> kinds = kinds(parameters.several("kind"));
        Set<String> by = parameters.several("by");
        Caller caller = Caller.of(context);
        List<DecisionRecord> all = ledger.standing(kinds).stream()
                .filter(kept -> DecisionRules.isShownTo(caller, kept))
                .filter(kept -> by.isEmpty() || by.contains(kept.by()))
                .map(DecisionRecord::of)
                .toList();
        Answers.page(
                context, Page.of(all, parameters.after(), parameters.limit(), kept -> String.valueOf(kept.entry())));
    }

    private static Set<Decision.Kind> kinds(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return EnumSet.allOf(Decision.Kind.class);
        }
        Set<Decision.Kind> kinds = Arrays.stream(Decision.Kind.values())
                .filter(kind -> wanted.contains(Token.of(kind)))
                .collect(Collectors.toSet());
        if (kinds.size() < wanted.size()) {
            throw RequestFault.badParameter("kind", "is a kind of decision");
        }
        return kinds;
    }

    private void one(Context context) {
        Parameters.of(context, Set.of());
        String entry = context.pathParam("entry");
        Caller caller = Caller.of(context);
        KeptDecision kept = Optional.of(entry)
                .filter(number -> number.matches("[0-9]{1,18}"))
                .flatMap(number -> ledger.decision(Long.parseLong(number)))
                .filter(found -> DecisionRules.isShownTo(caller, found))
                .orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_PAGE, context.path()));
        Answers.json(context, DecisionRecord.of(kept));
    }

    private void aboutClaim(Context context) {
        Parameters.of(context, Set.of());
        String id = context.pathParam("id");
        Caller caller = Caller.of(context);
        ClaimRecord claim = ledger.claim(id).orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_CLAIM, id));
        long revision = ledger.revision(List.of(claim.id()));
        List<DecisionRecord> about = ledger.decisions(claim.id()).stream()
                .filter(kept -> DecisionRules.isShownTo(caller, kept))
                .map(DecisionRecord::of)
                .toList();
        Answers.json(context, new Page<>(about, null, null), revision);
    }

    /** What became of a decision: it, and the claim that it is about as it is now. */
    private record Decided(
            DecisionRecord decision, @Nullable ClaimRecord claim) {}

    private void decide(Context context) {
        Parameters.of(context, Set.of());
        DecisionBody body = Bodies.json(context, DecisionBody.class);
        Decision decision = body.decision();
        Caller caller = Caller.of(context);
        DecisionRules.check(caller, decision);
        List<String> subjects = subjects(caller, decision);
        Set<Long> seen = Revision.seen(context);
        for (String subject : subjects) {
            demandSeen(subject, seen);
        }
        long last = seen.stream().mapToLong(Long::longValue).max().orElse(0);
        DecisionResult result = ledger.decide(decision, last, caller.signature(), body.reason());
        ledger.heedDecisions();
        answer(context, result, subjects.get(0));
    }

    private List<String> subjects(Caller caller, Decision decision) {
        if (!(decision instanceof Decision.Undo undo)) {
            return decision.subjects();
        }
        KeptDecision undone = ledger.decision(undo.entry())
                .orElseThrow(() -> RequestFault.badBody("The entry " + undo.entry() + " is no decision."));
        DecisionRules.checkUndo(caller, undone);
        return undone.subjects();
    }

    /** What is decided about is what was seen: of each subject, the revision that it has. */
    private void demandSeen(String subject, Set<Long> seen) {
        long revision = ledger.revision(List.of(subject));
        if (seen.contains(revision)) {
            return;
        }
        if (seen.stream().anyMatch(one -> one > ledger.past().lastEntry())) {
            throw Revision.unknown();
        }
        long last = seen.stream().mapToLong(Long::longValue).min().orElse(0);
        throw meanwhile(
                subject,
                revision,
                ledger.past().entries(subject, last).stream()
                        .map(HistoryStep::of)
                        .toList());
    }

    private RequestFault meanwhile(String subject, long revision, List<HistoryStep> changes) {
        ClaimRecord current = ledger.claim(subject).orElse(null);
        String tag = current == null ? Revision.tag(revision) : Answers.tag(current, revision);
        String who = changes.stream().map(HistoryStep::by).distinct().collect(Collectors.joining(", "));
        return new RequestFault(
                        HttpStatus.CONFLICT,
                        FaultCode.DECIDED_MEANWHILE,
                        "What the request has seen is not the latest"
                                + (who.isEmpty() ? "." : "; since then: " + who + "."))
                .with(new Meanwhile(tag, current, changes));
    }

    private void answer(Context context, DecisionResult result, String subject) {
        if (result instanceof DecisionResult.Refused refused) {
            throw refused.unknown()
                    ? new RequestFault(HttpStatus.NOT_FOUND, FaultCode.NO_SUCH_CLAIM, refused.reason())
                    : RequestFault.badBody(refused.reason());
        }
        if (result instanceof DecisionResult.Stale stale) {
            throw meanwhile(
                    subject,
                    stale.revision(),
                    stale.since().stream().map(HistoryStep::of).toList());
        }
        KeptDecision kept = ((DecisionResult.Kept) result).decision();
        long revision = ledger.revision(List.of(subject));
        ClaimRecord claim = ledger.claim(subject).orElse(null);
        context.status(HttpStatus.CREATED).header("Location", Api.ROOT + "/decisions/" + kept.entry());
        Answers.made(
                context,
                new Decided(DecisionRecord.of(kept), claim),
                claim == null ? null : Answers.tag(claim, revision));
    }
}
