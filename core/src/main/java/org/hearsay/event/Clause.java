package org.hearsay.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A predicate with what stands around it, whatever the voice: in "troops were sent by Moscow" Moscow is the subject and the
 * troops are the object.
 *
 * @param head the predicate's head token
 * @param site the verb that carries tense and negation: the head itself, or the light verb of a noun
 * @param light whether a light verb carries a noun
 * @param passive whether the grammatical subject is the object
 * @param slots the head tokens in each place: {@code subject}, {@code object}, {@code indirect}, {@code purpose} (a verb),
 *     {@code beneficiary}, {@code opponent}, {@code compound} and the prepositions
 */
record Clause(int head, int site, boolean light, boolean passive, Map<String, List<Integer>> slots) {
    Clause {
        slots = Map.copyOf(slots);
    }

    List<Integer> slot(String name) {
        return slots.getOrDefault(name, List.of());
    }

    /** Returns what stands in a slot, by all that its words are. */
    Set<String> classes(String slot, SentenceView view) {
        Set<String> found = new TreeSet<>();
        for (int token : slot(slot)) {
            found.addAll(view.classes(token));
        }
        return found;
    }

    /** Returns this clause with something else in one place. */
    Clause with(String slot, List<Integer> tokens) {
        Map<String, List<Integer>> other = new TreeMap<>(slots);
        other.put(slot, tokens);
        return new Clause(head, site, light, passive, other);
    }
}
