package org.hearsay.attribution;

import java.util.Set;

/** Mends the ends of contents where the parser broke a clause off too early. */
final class Extents {
    private static final Set<String> STOPS = Set.of(",", ".", ":", "CC", "''", "-LRB-");

    private Extents() {}

    /** Returns the last word of a clause: completed, and without what the writer adds behind a comma. */
    static int of(Grammar grammar, int clause, int last) {
        int end = completed(grammar, last);
        for (int at = clause + 1; at < end; at++) {
            if (grammar.token(at).tag().equals(",") && grammar.reads(at + 1, "as", "while", "though", "although")
                    && grammar.tree().is(markOwner(grammar, at + 1), "advcl", "dep")) {
                return at - 1;
            }
        }
        return end;
    }

    private static int markOwner(Grammar grammar, int mark) {
        int owner = grammar.tree().governor(mark);
        return owner == Grammar.NONE ? mark : owner;
    }

    /** Returns the last word of the phrase that a clause ends in: content does not end between two words of one phrase. */
    static int completed(Grammar grammar, int last) {
        int at = last;
        while (at + 1 < grammar.size() && !STOPS.contains(grammar.token(at + 1).tag())) {
            at++;
        }
        return at;
    }
}
