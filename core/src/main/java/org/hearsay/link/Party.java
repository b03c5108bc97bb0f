package org.hearsay.link;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.ledger.ClaimRecord.Participant;

/**
 * Those on one side of an event: the ids of who is known, and the words and kinds of the others. Immutable.
 *
 * @param ids actor ids
 * @param states the codes of the states that they belong to
 * @param words stems of their descriptions, without function words
 * @param kinds the kinds of people or things that the words name
 */
record Party(Set<String> ids, Set<String> states, Set<String> words, Set<String> kinds) {
    static final Party NONE = new Party(Set.of(), Set.of(), Set.of(), Set.of());

    private static final Pattern STATE = Pattern.compile("[A-Z]{3}(:.*)?");

    Party {
        ids = Set.copyOf(ids);
        states = Set.copyOf(states);
        words = Set.copyOf(words);
        kinds = Set.copyOf(kinds);
    }

    static Party of(List<Participant> participants, Lexicons lexicons) {
        Set<String> ids = new TreeSet<>();
        Set<String> states = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        for (Participant participant : participants) {
            String actor = participant.actor();
            if (actor != null && !isGeneric(actor, participant.text())) {
                ids.add(actor);
                state(actor, states);
            }
            words.addAll(lexicons.stopWords().othersOf(participant.text()));
            kinds.addAll(lexicons.kindsOf(participant.text()));
        }
        return new Party(ids, states, words, kinds);
    }

    private static void state(String actor, Set<String> states) {
        if (STATE.matcher(actor).matches()) {
            states.add(actor.substring(0, 3));
        }
    }

    /** Says whether an id is no more than the common noun that stands in the text: "police", "people", "a doctor". */
    static boolean isGeneric(String actor, String text) {
        if (STATE.matcher(actor).matches() || text.isEmpty()) {
            return false;
        }
        boolean named = text.substring(1).chars().anyMatch(Character::isUpperCase);
        Set<String> stems = new TreeSet<>();
        Words.of(text).forEach(word -> stems.add(Words.stem(word)));
        return !named && Words.of(actor).stream().map(Words::stem).allMatch(stems::contains);
    }

    /** Returns the state that an actor's id belongs to, or an empty text. */
    static String stateOf(String actor) {
        return STATE.matcher(actor).matches() ? actor.substring(0, 3) : "";
    }

    boolean isEmpty() {
        return ids.isEmpty() && words.isEmpty();
    }

    /** Compares doers or those done to. */
    Degree compareActors(Party other) {
        if (isEmpty() || other.isEmpty()) {
            return Degree.UNKNOWN;
        }
        if (meets(ids, other.ids)) {
            return Degree.SAME;
        }
        if (meets(states, other.states)) {
            return Degree.AKIN;
        }
        if (!ids.isEmpty() && !other.ids.isEmpty()) {
            // Whether a person belongs to a state is not known here.
            boolean comparable = states.isEmpty() == other.states.isEmpty();
            return comparable ? Degree.DIFFERENT : Degree.UNKNOWN;
        }
        return meets(words, other.words) ? Degree.AKIN : Degree.UNKNOWN;
    }

    /** Compares things: by kind where both have one, else by words. */
    Degree compareThings(Party other) {
        if (isEmpty() || other.isEmpty()) {
            return Degree.UNKNOWN;
        }
        if (!kinds.isEmpty() && !other.kinds.isEmpty()) {
            return meets(kinds, other.kinds) ? Degree.SAME : Degree.DIFFERENT;
        }
        return meets(words, other.words) ? Degree.SAME : Degree.AKIN;
    }

    static boolean meets(Collection<String> first, Collection<String> second) {
        // A plain loop: this is asked some millions of times for a ledger of thousands of articles.
        for (String one : first) {
            if (second.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
