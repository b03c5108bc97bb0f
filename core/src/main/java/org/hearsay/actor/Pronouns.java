package org.hearsay.actor;

import java.util.List;
import java.util.Set;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Resolves pronouns of the third person: first to the subjects of the clauses around them, then to the subject of the sentence
 * before. A pronoun that might as well stand for a thing stays unresolved.
 */
final class Pronouns {
    private final Memory memory;
    private final List<Clauses> clauses;

    /** Adjectives of somebody with a will: whoever is willing is no weather. */
    private final Set<String> minded;

    Pronouns(Memory memory, List<Clauses> clauses, Set<String> minded) {
        this.memory = memory;
        this.clauses = clauses;
        this.minded = minded;
    }

    /** Returns whom a pronoun of the last sentence refers to, or null where that is not clear. */
    @Nullable Seen resolve(Sentence sentence, int token, String word) {
        DependencyTree tree = clauses.get(sentence.index()).tree();
        if (Agreement.of(word) == Agreement.IT && isEmptySubject(sentence, tree, token)) {
            return null;
        }
        return new PronounSearch(memory, clauses, sentence, token, word).find();
    }

    /**
     * "It is clear that", "it was raining", "it is the first time", and "stop it", which more often than not speaks of a thing.
     */
    private boolean isEmptySubject(Sentence sentence, DependencyTree tree, int token) {
        int governor = tree.governor(token);
        return governor == DependencyTree.NONE
                || tree.is(token, "expl", "obj")
                || (tree.is(token, "nsubj")
                        && tree.dependent(governor, "cop") != DependencyTree.NONE
                        && !minded.contains(sentence.token(governor).lower()));
    }
}
