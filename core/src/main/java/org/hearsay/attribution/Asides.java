package org.hearsay.attribution;

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

    private static final Set<String> CIRCUMSTANCES =
            Set.of(",", ".", ":", "''", "``", "IN", "RB", "TO", "-LRB-", "VBG", "HYPH", "CC", "WRB", "RBR");

    /** What begins the setting of a quotation: "Asked about it, …", "On Friday, …". */
    private static final Set<String> SETTING = Set.of("VBN", "VBG", "VBD", "IN", "WRB", "RB", "TO", "CC");

    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");

    private Asides() {}

    /** Returns what the rest of the sentence says, or nothing where source and cue are no aside. */
    static List<Span> content(Grammar grammar, CueEntry entry, Words cue, Phrase source) {
        if (!entry.takes(CuePattern.ASIDE)) {
            return List.of();
        }
        int first = Math.min(cue.first(), source.words().first());
        int last = Math.max(cue.last(), source.words().last());
        if (first < 1 || !isCut(grammar, first - 1) || last - first + 1 > length(cue) + length(source.words()) + 3) {
            return List.of();
        }
        if (!closes(grammar, last + 1)
                || hasClauseAfter(grammar, cue, last)
                || leadsToQuotation(grammar, first, last)) {
            return List.of();
        }
        return around(grammar, first, last);
    }

    /** Says whether what follows cannot be the beginning of what is said: the end, a mark, or the circumstances. */
    private static boolean closes(Grammar grammar, int next) {
        if (next >= grammar.size() || isTime(grammar, next)) {
            return true;
        }
        return CIRCUMSTANCES.contains(grammar.token(next).tag()) && !grammar.reads(next, "that", "if", "whether");
    }

    private static boolean isTime(Grammar grammar, int at) {
        int governor = grammar.tree().governor(at);
        return grammar.tree().is(at, "obl:tmod", "obl:npmod")
                || (governor == at + 1 && grammar.tree().is(governor, "obl:tmod"));
    }

    /** "Asked about it, she said, “No.”": what stands before is no content where a quotation follows alone. */
    private static boolean leadsToQuotation(Grammar grammar, int first, int last) {
        int next = last + 1 < grammar.size() && grammar.isMark(last + 1) ? last + 2 : last + 1;
        boolean after = next < grammar.size() && grammar.token(next).tag().equals("``");
        if (!after || isClosing(grammar, first - 1) || isClosing(grammar, first - 2)) {
            return false;
        }
        return SETTING.contains(grammar.token(0).tag());
    }

    private static boolean isClosing(Grammar grammar, int at) {
        return at >= 0 && grammar.token(at).tag().equals("''");
    }

    private static int length(Words words) {
        return words.last() - words.first() + 1;
    }

    static boolean isCut(Grammar grammar, int at) {
        return Set.of(",", "''", ":").contains(grammar.token(at).tag()) || grammar.reads(at, "?", "!");
    }

    /** Says whether the verb has a clause of its own behind it: "In May, she confirmed for the first time that …". */
    private static boolean hasClauseAfter(Grammar grammar, Words cue, int last) {
        for (int at = cue.first(); at <= cue.last(); at++) {
            for (int clause : grammar.tree().dependents(at, "ccomp")) {
                int first = grammar.extent(clause).first();
                boolean led = grammar.reads(first, "that", "how", "whether", "if", "why");
                if (first > last && (led || (first == last + 1 && !grammar.isMark(first)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the words before an aside, and those after it where they go on with the sentence. */
    static List<Span> around(Grammar grammar, int first, int last) {
        Words before = grammar.trimmed(Extents.opening(grammar), first - 1);
        if (before == null) {
            return List.of();
        }
        int comma = nextCut(grammar, last + 1);
        Words after = comma < 0 ? null : grammar.trimmed(comma, grammar.size() - 1);
        if (after == null || !goesOn(grammar, after.first())) {
            return canBeContent(grammar, before)
                    ? List.of(quotingClause(grammar, before).span(grammar.sentence()))
                    : List.of();
        }
        if (!canBeContent(grammar, before) && !grammar.token(after.first()).isVerb()) {
            return List.of();
        }
        Words segment = segment(grammar, before, after);
        return List.of(segment.span(grammar.sentence()), after.span(grammar.sentence()));
    }

    /** "Tests have increased, aimed, analysts say, at …": the aside speaks of the participle alone. */
    private static Words segment(Grammar grammar, Words before, Words after) {
        boolean prepositional = grammar.token(after.first()).tag().equals("IN")
                || grammar.token(after.first()).tag().equals("TO");
        int comma = before.last();
        while (comma > before.first() && !grammar.token(comma).tag().equals(",")) {
            comma--;
        }
        boolean participle = comma > before.first()
                && PARTICIPLES.contains(grammar.token(comma + 1).tag());
        return prepositional && participle ? new Words(comma + 1, before.last()) : before;
    }

    /**
     * "The talks came after a visit, where the envoy praised “fine work”, the paper reported": the writer's own frame, and a
     * clause of another scene that the paper is quoted for.
     */
    private static Words quotingClause(Grammar grammar, Words before) {
        for (int at = before.first() + 1; at < before.last(); at++) {
            if (grammar.token(at).tag().equals("``")) {
                return before;
            }
            boolean scene =
                    grammar.reads(at, "where") && grammar.token(at - 1).tag().equals(",");
            if (scene && hasMark(grammar, at, before.last())) {
                return new Words(at, before.last());
            }
        }
        return before;
    }

    private static boolean hasMark(Grammar grammar, int from, int to) {
        for (int at = from; at <= to; at++) {
            if (grammar.token(at).tag().equals("``")) {
                return true;
            }
        }
        return false;
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
