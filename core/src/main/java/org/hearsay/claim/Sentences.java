package org.hearsay.claim;

import java.util.List;
import org.hearsay.language.Analysis;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Span;

/** Looks up sentences and tokens by offset. */
final class Sentences {
    private Sentences() {}

    /** Returns the index of the first sentence that ends after the offset; the number of sentences where none does. */
    static int at(Analysis analysis, int offset) {
        List<Sentence> sentences = analysis.sentences();
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Returns the token inside the span that governs the rest of it: the first, in text order, whose governor stands outside;
     * {@link DependencyTree#NONE} where the span holds no token of the sentence. Marks are passed over.
     */
    static int headWithin(Sentence sentence, Span span) {
        DependencyTree tree = sentence.tree();
        for (Token token : sentence.tokens()) {
            if (span.contains(token.span()) && !tree.is(token.index(), "punct", "case", "mark", "cc")) {
                int governor = tree.governor(token.index());
                if (governor == DependencyTree.NONE
                        || !span.contains(sentence.token(governor).span())) {
                    return token.index();
                }
            }
        }
        return DependencyTree.NONE;
    }
}
