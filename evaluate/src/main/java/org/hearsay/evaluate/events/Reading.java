package org.hearsay.evaluate.events;

import org.hearsay.actor.Mention;
import org.hearsay.actor.Mentions;
import org.hearsay.language.Analysis;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Span;

/** A sentence as the stages read it. */
record Reading(Analysis analysis, Mentions mentions) {

    Span head(int sentence, int token) {
        return analysis.sentences().get(sentence).token(token).span();
    }

    /** Returns the head word of a phrase: the first of its words that no other of them governs; the phrase where none is. */
    Span headOf(Span phrase) {
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.span().overlaps(phrase)) {
                DependencyTree tree = sentence.tree();
                for (Token token : sentence.tokens()) {
                    int above = tree.governor(token.index());
                    boolean outside =
                            above < 0 || !phrase.contains(sentence.token(above).span());
                    if (phrase.contains(token.span()) && outside) {
                        return token.span();
                    }
                }
            }
        }
        return phrase;
    }

    /** Says whether a mention lies in a phrase. */
    boolean isIn(Mention mention, Span phrase) {
        return phrase.contains(head(mention.sentence(), mention.head()));
    }
}
