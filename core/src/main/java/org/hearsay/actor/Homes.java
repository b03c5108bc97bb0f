package org.hearsay.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which state people belong to whom the text gives none. Protesters in a sentence with one place are of that place; who holds
 * an office in an article that names one state alone, and names it as a place or an owner, holds it there. Where there is a choice,
 * nothing is said. Ids do not change by it. Made anew for each article.
 */
final class Homes {
    private final Lexicon lexicon;
    private final Set<String> named = new HashSet<>();
    private final Set<String> owning = new HashSet<>();
    private final Map<Integer, Set<String>> placesBySentence = new HashMap<>();

    Homes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Takes note of a mention; what outlets belong to says nothing of whom they report on.
     *
     * @param owned whether it is people or a body of a state
     */
    void note(int sentence, Actor actor, Clauses clauses, int head, boolean owned) {
        String state = actor.state();
        if (state == null || "JRN".equals(actor.sector())) {
            return;
        }
        named.add(state);
        boolean place = lexicon.words("home-preposition").contains(clauses.preposition(head))
                || (actor.kind() == ActorKind.PLACE && clauses.preposition(head).equals("of"));
        if (place && actor.kind() != ActorKind.PERSON) {
            placesBySentence.computeIfAbsent(sentence, any -> new HashSet<>()).add(state);
        }
        if (place || owned || clauses.is(head, "nmod:poss", "amod", "compound")) {
            owning.add(state);
        }
    }

    /** Returns the mentions with the states that can be told. */
    List<Mentions.Placed> settle(List<Mentions.Placed> placed, People people) {
        return placed.stream()
                .map(one -> one.with(settled(one.mention(), people)))
                .toList();
    }

    private Actor settled(Mention mention, People people) {
        Actor actor = mention.actor();
        if (actor.state() != null) {
            return actor;
        }
        String state = switch (actor.kind()) {
            case GROUP -> isAtHome(actor.sector()) ? around(mention.sentence()) : null;
            case PERSON -> holdsOffice(actor, people) ? only(owning) : null;
            default -> null;
        };
        return state == null ? actor : actor.of(state);
    }

    private boolean isAtHome(@Nullable String sector) {
        return sector != null && lexicon.words("sector-at-home").contains(sector);
    }

    private @Nullable String around(int sentence) {
        Set<String> places = placesBySentence.getOrDefault(sentence, Set.of());
        return places.size() == 1 ? places.iterator().next() : only(named);
    }

    private @Nullable String only(Set<String> states) {
        return named.size() == 1 && states.size() == 1 ? states.iterator().next() : null;
    }

    /** Says whether a person holds or held an office of a state. */
    private boolean holdsOffice(Actor actor, People people) {
        People.Person person = people.byId(actor.id());
        if (person == null || person.isFigure()) {
            return false;
        }
        return isOffice(actor.sector())
                || person.roles().stream()
                        .map(lexicon.agents::get)
                        .anyMatch(agent -> agent != null && isOffice(agent.sector()));
    }

    private boolean isOffice(@Nullable String sector) {
        return sector != null && lexicon.words("sector-of-an-office").contains(sector);
    }
}
