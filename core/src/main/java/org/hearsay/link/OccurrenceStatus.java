package org.hearsay.link;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.attribution.Polarity;
import org.hearsay.attribution.Stance;
import org.hearsay.event.Realis;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Event;
import org.hearsay.ledger.ClaimRecord.Participant;
import org.hearsay.ledger.ClaimRecord.Source;
import org.hearsay.ledger.Links.Status;

/**
 * Tells where an occurrence stands from who claims, confirms and denies it. Stateless.
 *
 * <p>The one who did it confirms it, or the one to whom it was done where nobody names the doer (a state that admits its losses).
 * His own confirmation weighs more than anybody's denial; the denial still stands as a conflict.
 */
final class OccurrenceStatus {
    private static final Set<Stance> CONFIRMING = Set.of(Stance.CONFIRM, Stance.ADMIT, Stance.CLAIM_RESPONSIBILITY);

    private OccurrenceStatus() {}

    static Status of(List<ClaimRecord> claims) {
        boolean denied = claims.stream().anyMatch(OccurrenceStatus::denies);
        List<ClaimRecord> claiming =
                claims.stream().filter(claim -> !denies(claim)).toList();
        if (confirmed(claims)) {
            return Status.CONFIRMED;
        }
        if (denied) {
            return claiming.isEmpty() ? Status.DENIED : Status.DISPUTED;
        }
        boolean reported = claiming.stream().anyMatch(claim -> claim.sources().isEmpty());
        return reported ? Status.REPORTED : Status.CLAIMED;
    }

    /** Says whether a claim is that the event did not happen. */
    static boolean denies(ClaimRecord claim) {
        Event event = claim.event();
        if (event != null && event.realis() == Realis.NEGATED) {
            return true;
        }
        return OriginFinder.innermost(claim).stream().anyMatch(source -> source.stance() == Stance.DENY);
    }

    private static boolean confirmed(List<ClaimRecord> claims) {
        Set<String> concerned = concerned(claims);
        return claims.stream()
                .filter(claim -> !denies(claim))
                .flatMap(claim -> OriginFinder.innermost(claim).stream())
                .filter(source -> source.polarity() == Polarity.POSITIVE && CONFIRMING.contains(source.stance()))
                .anyMatch(source -> isOneOf(source, concerned));
    }

    private static Set<String> concerned(List<ClaimRecord> claims) {
        Set<String> doers = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (ClaimRecord claim : claims) {
            Event event = claim.event();
            if (event != null) {
                event.actors().forEach(actor -> add(doers, actor));
                event.recipients().forEach(recipient -> add(others, recipient));
            }
        }
        return doers.isEmpty() ? others : doers;
    }

    private static void add(Set<String> ids, Participant participant) {
        String actor = participant.actor();
        if (actor != null) {
            ids.add(actor);
            ids.add(Party.stateOf(actor));
        }
    }

    private static boolean isOneOf(Source source, Set<String> concerned) {
        String actor = source.actor();
        if (actor == null) {
            return false;
        }
        String state = Party.stateOf(actor);
        return concerned.contains(actor) || (!state.isEmpty() && concerned.contains(state));
    }
}
