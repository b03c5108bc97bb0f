package org.hearsay.attribution;

/** Finds how far the noun phrase of a source reaches. */
final class Sources {
    private Sources() {}

    /** Returns a phrase with the brackets and the description that follow a speaker named after the verb. */
    static Phrase described(Grammar grammar, Phrase phrase) {
        int last = phrase.words().last();
        if (last + 1 < grammar.size() && grammar.token(last + 1).tag().equals("-LRB-")) {
            int close = last + 2;
            while (close < grammar.size() && !grammar.token(close).tag().equals("-RRB-")) {
                close++;
            }
            last = close < grammar.size() ? close : last;
        }
        return new Phrase(phrase.head(), new Words(phrase.words().first(), last));
    }

    /** Returns the noun phrase of a head, without what belongs to the cue. */
    static Phrase phrase(Grammar grammar, int head, Words cue) {
        Phrase whole = grammar.phrase(head);
        int first = whole.words().first();
        int last = whole.words().last();
        if (head < cue.first()) {
            last = Math.min(last, cue.first() - 1);
        } else if (head > cue.last()) {
            first = Math.max(first, cue.last() + 1);
        }
        while (first < head && (grammar.isMark(first) || grammar.tree().is(first, "case"))) {
            first++;
        }
        while (last > head && grammar.isMark(last)) {
            last--;
        }
        Phrase bare = new Phrase(head, new Words(first, last));
        return head > cue.last() ? described(grammar, bare) : bare;
    }
}
