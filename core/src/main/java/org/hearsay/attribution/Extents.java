package org.hearsay.attribution;

import java.util.Set;

/** Mends the ends of contents where the parser broke a clause off too early. */
final class Extents {
    private static final Set<String> STOPS = Set.of(",", ".", ":", "CC", "''", "-LRB-");

    private static final int DATELINE = 8;

    private Extents() {}

    /** Returns where a sentence begins to say something: after "Still," and its kin, and after a dateline. */
    static int opening(Grammar grammar) {
        for (int at = 0; at + 1 < grammar.size() && at < DATELINE; at++) {
            if (grammar.reads(at, "-", "–", "—") && grammar.isDateline(at)) {
                return at + 1;
            }
        }
        boolean connective = grammar.size() > 2
                && grammar.token(1).tag().equals(",")
                && Set.of("RB", "CC").contains(grammar.token(0).tag());
        return connective ? 2 : 0;
    }

    /** Returns the last word of a clause: completed, and without what the writer adds behind a comma. */
    static int of(Grammar grammar, int clause, int last) {
        int end = completed(grammar, last);
        for (int at = clause + 1; at < end; at++) {
            if (grammar.token(at).tag().equals(",") && isAddition(grammar, at + 1)) {
                return at - 1;
            }
        }
        return end;
    }

    private static boolean isAddition(Grammar grammar, int at) {
        return grammar.reads(at, "as", "while", "though", "although")
                && grammar.tree().is(markOwner(grammar, at), "advcl", "dep");
    }

    private static int markOwner(Grammar grammar, int mark) {
        int owner = grammar.tree().governor(mark);
        return owner == Grammar.NONE ? mark : owner;
    }

    /** Returns where a clause begins after the one spoken to: "told them why …", "told the council that …". */
    static int afterHearer(Grammar grammar, int first, int clause) {
        for (int at = first; at < clause; at++) {
            if (grammar.reads(at, "that", "why", "how", "whether", "if", "what")) {
                return at;
            }
        }
        boolean pronoun = grammar.reads(first, "me", "him", "them", "us", "her");
        return pronoun && first + 1 < clause ? first + 1 : first;
    }

    /** Returns where words begin that are neither those spoken to nor when and where: "told reporters on Tuesday, …". */
    static int afterHearers(Grammar grammar, Words cue, int first) {
        int end = first;
        for (int at : grammar.tree().dependents(cue.last(), "obj", "iobj", "obl")) {
            Words extent = grammar.extent(at);
            end = extent.first() == end ? extent.last() + 1 : end;
        }
        return end < grammar.size() && grammar.token(end).tag().equals(",") ? end + 1 : end;
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
