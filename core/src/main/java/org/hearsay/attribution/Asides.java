package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * Reads a source and cue that interrupt or end the sentence that they attribute: "the bridge fell, she said"; "the bridge, she
 * said, fell".
 */
final class Asides {
    private static final Set<String> NOT_CONTENT = Set.of(
            "according",
            "as",
            "while",
            "but",
            "and",
            "who",
            "which",
            "where",
            "when",
            "after",
            "before",
            "though",
            "although",
            "with",
            "whose",
            "because",
            "since");

    private Asides() {}

    /** Returns what the rest of the sentence says, or nothing where source and cue are no aside. */
    static List<Span> content(Grammar grammar, CueEntry entry, Words cue, Phrase source) {
        if (!entry.takes(CuePattern.ASIDE)) {
            return List.of();
        }
        int first = Math.min(cue.first(), source.words().first());
        int last = Math.max(cue.last(), source.words().last());
        if (first < 2 || !isCut(grammar, first - 1) || last - first + 1 > length(cue) + length(source.words()) + 3) {
            return List.of();
        }
        if (grammar.reads(last + 1, "that") || hasClauseAfter(grammar, cue, last)) {
            return List.of();
        }
        return around(grammar, first, last);
    }

    private static int length(Words words) {
        return words.last() - words.first() + 1;
    }

    private static boolean isCut(Grammar grammar, int at) {
        return Set.of(",", "''", ":").contains(grammar.token(at).tag()) || grammar.reads(at, "?", "!");
    }

    private static boolean hasClauseAfter(Grammar grammar, Words cue, int last) {
        for (int at = cue.first(); at <= cue.last(); at++) {
            for (int clause : grammar.tree().dependents(at, "ccomp")) {
                if (clause > last && grammar.extent(clause).first() == last + 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the words before an aside, and those after it where they go on with the sentence. */
    static List<Span> around(Grammar grammar, int first, int last) {
        List<Span> spans = new ArrayList<>();
        Words before = grammar.trimmed(0, first - 1);
        if (before == null || !canBeContent(grammar, before)) {
            return List.of();
        }
        spans.add(before.span(grammar.sentence()));
        int comma = nextCut(grammar, last + 1);
        Words after = comma < 0 ? null : grammar.trimmed(comma, grammar.size() - 1);
        if (after != null && goesOn(grammar, after.first())) {
            spans.add(after.span(grammar.sentence()));
        }
        return spans;
    }

    private static boolean canBeContent(Grammar grammar, Words words) {
        return grammar.token(words.last()).tag().equals("''") || hasVerb(grammar, words);
    }

    private static boolean hasVerb(Grammar grammar, Words words) {
        for (int at = words.first(); at <= words.last(); at++) {
            if (grammar.token(at).isVerb()) {
                return true;
            }
        }
        return false;
    }

    private static int nextCut(Grammar grammar, int from) {
        for (int at = from; at < grammar.size(); at++) {
            String tag = grammar.token(at).tag();
            if (tag.equals(",") || tag.equals("``") || tag.equals(":")) {
                return at;
            }
        }
        return -1;
    }

    private static boolean goesOn(Grammar grammar, int at) {
        return !NOT_CONTENT.contains(grammar.token(at).lower())
                && !grammar.token(at).tag().equals("VBG");
    }
}
