package org.hearsay.attribution;

import java.util.Objects;
import java.util.Set;
import org.hearsay.language.Token;

/**
 * A row of the table of cues: one word, or a word with its particle, that can tie a source to its content.
 *
 * @param id the row, qualified with its table
 * @param kind which part of speech it stands as
 * @param lemma the dictionary form of its head, in lower case
 * @param particle the word that must follow the head, or an empty text
 * @param stance what the source does with the content
 * @param certainty how sure the source is said to be
 * @param patterns the ways in which it takes its content
 * @param prepositions the prepositions that can lead to the content
 */
record CueEntry(
        String id,
        Kind kind,
        String lemma,
        String particle,
        Stance stance,
        Certainty certainty,
        Set<CuePattern> patterns,
        Set<String> prepositions) {

    /** The part of speech of a cue. */
    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        ADVERB,
        PREPOSITION,
        MARK;

        /** Returns the kind that a token would stand as; adjectives and all that is none of the others as an adjective. */
        static Kind of(Token token) {
            if (token.isVerb()) {
                return VERB;
            }
            if (token.isNoun()) {
                return NOUN;
            }
            return switch (token.tag()) {
                case "IN" -> PREPOSITION;
                case "RB" -> ADVERB;
                case ":" -> MARK;
                default -> ADJECTIVE;
            };
        }
    }

    CueEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(particle, "particle");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(certainty, "certainty");
        patterns = Set.copyOf(patterns);
        prepositions = Set.copyOf(prepositions);
    }

    /** Says whether the particle is the beginning of the content and no part of the cue: "declined | to say whether". */
    boolean leads() {
        return particle.startsWith("to ");
    }

    /** Returns how many words the particle has. */
    int particleLength() {
        return particle.isEmpty() ? 0 : particle.split(" ", -1).length;
    }

    boolean takes(CuePattern pattern) {
        return patterns.contains(pattern);
    }
}
