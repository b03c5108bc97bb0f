package org.hearsay.evaluate.events;

import org.hearsay.actor.Mentions;
import org.hearsay.language.Analysis;
import org.hearsay.text.Span;

/** A sentence as the stages read it. */
record Reading(Analysis analysis, Mentions mentions) {

    Span head(int sentence, int token) {
        return analysis.sentences().get(sentence).token(token).span();
    }
}
