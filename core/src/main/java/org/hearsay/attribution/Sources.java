package org.hearsay.attribution;

/** Finds how far the noun phrase of a source reaches. */
final class Sources {
    private Sources() {}

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
        return new Phrase(head, new Words(first, last));
    }
}
