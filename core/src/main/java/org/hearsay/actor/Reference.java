package org.hearsay.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that may refer to somebody, before it is known to whom.
 *
 * @param sentence the index of its sentence
 * @param first the first token of what is shown
 * @param last the last token of what is shown
 * @param from the first token of the whole phrase, with titles
 * @param to the last token of the whole phrase
 * @param meaning what it says
 */
record Reference(int sentence, int first, int last, int from, int to, Meaning meaning) {

    /** What a phrase says about whom it refers to. */
    sealed interface Meaning {}

    /**
     * A person's name, or part of it.
     *
     * @param words the name
     * @param intro what stands with it
     * @param figure the public figure of that name, or null
     */
    record Person(List<String> words, Intro intro, Entry.@Nullable Figure figure) implements Meaning {}

    /**
     * An organisation.
     *
     * @param name the words
     * @param known the organisation of the dictionary, or null
     * @param agent what kind of body its name says it is, or null
     * @param state the state that its name speaks of, or null
     */
    record Organisation(
            String name,
            Entry.@Nullable Body known,
            @Nullable Agent agent,
            @Nullable String state) implements Meaning {}

    /**
     * A state by its name or adjective.
     *
     * @param people whether the word is that for its people
     */
    record State(String code, boolean people, String rule) implements Meaning {}

    /** People by their descent, who may live anywhere: ethnic Norwegians. */
    record Descent(String name) implements Meaning {}

    /** A capital or a seat of power. */
    record Capital(Entry.Seat seat) implements Meaning {}

    /**
     * A place.
     *
     * @param state the state that it lies in, or null
     */
    record Location(String id, String name, @Nullable String state, String rule) implements Meaning {}

    /**
     * People or a body by what they are.
     *
     * @param owners the states and bodies that it says they belong to
     * @param possessor the token that possesses them, or -1
     * @param definite whether it speaks of somebody known: the delegation
     * @param plural whether it speaks of several
     * @param bare whether it stands without determiner and adjective
     */
    record Kind(Agent agent, List<Owner> owners, int possessor, boolean definite, boolean plural, boolean bare)
            implements Meaning {}

    /**
     * A state by a noun: the reclusive state, both countries.
     *
     * @param possessor the token that possesses it, or -1
     */
    record Homeland(int possessor, boolean plural) implements Meaning {}

    /** A pronoun of the third person. */
    record Pronoun(String word) implements Meaning {}

    /**
     * Whom people or a body belong to.
     *
     * @param first the first token that says so, or -1 where it stands after the noun
     * @param last the last token that says so
     * @param state the state, or null for a bloc or a body without one
     * @param body the body, or null
     * @param local whether it is a place within a state
     */
    record Owner(
            int first,
            int last,
            @Nullable String state,
            @Nullable Actor body,
            boolean local) {}

    /**
     * A description beside a name.
     *
     * @param token the last token of the name
     */
    record Same(int token) implements Meaning {}

    Reference with(Meaning other) {
        return new Reference(sentence, first, last, from, to, other);
    }

    /** Says whether it is a name, and can be resolved without looking back. */
    boolean isName() {
        return !(meaning instanceof Kind)
                && !(meaning instanceof Homeland)
                && !(meaning instanceof Pronoun)
                && !(meaning instanceof Same);
    }

    int head() {
        return to;
    }
}
