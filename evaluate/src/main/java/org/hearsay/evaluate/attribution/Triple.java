package org.hearsay.evaluate.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A relation as it is compared.
 *
 * @param source the tokens of the source; empty where there is none
 * @param cue the tokens of the cue
 * @param content the tokens of the content
 * @param traits what kind of relation it is
 */
record Triple(BitSet source, BitSet cue, BitSet content, Set<Trait> traits) {
    Triple {
        traits = Set.copyOf(traits);
    }

    static Triple of(ScoringTokens tokens, Relation relation) {
        return new Triple(
                tokens.at(relation.source()),
                tokens.at(relation.cue()),
                tokens.at(relation.content()),
                Trait.of(tokens, relation));
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    List<BitSet> all() {
        return List.of(source, cue, content);
    }
}
