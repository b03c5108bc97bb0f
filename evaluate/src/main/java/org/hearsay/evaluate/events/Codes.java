package org.hearsay.evaluate.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Compares parties with the codes of states and sectors that coders wrote down. Coders code everybody with a state: the one that
 * the phrase names, or else the one where it happens or, failing that, of the other side, or the first that the sentence names.
 */
final class Codes {
    private static final ActorCodes WRITTEN = new ActorCodes();

    private final Reading reading;

    Codes(Reading reading) {
        this.reading = reading;
    }

    /** Says whether one of the parties has one of the codes; with no code, whether there is nobody. */
    boolean agree(List<Party> parties, List<Party> others, List<Party> where, List<String> gold) {
        if (gold.isEmpty()) {
            return parties.isEmpty();
        }
        return parties.stream()
                .flatMap(party -> codes(party, others, where))
                .anyMatch(ours -> gold.stream().map(WRITTEN::first).anyMatch(ours::startsWith));
    }

    private Stream<String> codes(Party party, List<Party> others, List<Party> where) {
        Actor actor = party.actor();
        Stream<String> own = Stream.of(
                        state(party),
                        actor == null ? null : actor.sector(),
                        actor == null ? null : actor.id(),
                        actor == null ? null : ActorCodes.of(actor))
                .filter(Objects::nonNull)
                .map(code -> code.toUpperCase(java.util.Locale.ROOT));
        boolean stateless = state(party) == null && (actor == null || !"IGO".equals(actor.sector()));
        return stateless ? Stream.concat(own, supplied(others, where).stream()) : own;
    }

    private Optional<String> supplied(List<Party> others, List<Party> where) {
        return Stream.of(
                        where.stream().map(this::state),
                        others.stream().map(this::state),
                        reading.mentions().all().stream()
                                .map(mention -> mention.actor().state()))
                .flatMap(states -> states)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private @Nullable String state(Party party) {
        Actor actor = party.actor();
        if (actor != null && actor.state() != null) {
            return actor.state();
        }
        return reading.mentions().all().stream()
                .filter(mention -> reading.isIn(mention, party.phrase()))
                .map(Mention::actor)
                .map(Actor::state)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
