package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands after a verb as its content.
 *
 * @param pattern how the cue takes it
 * @param cue the cue, with the preposition that leads to the content
 * @param spans the content
 */
record VerbContent(CuePattern pattern, Words cue, List<Span> spans) {
    private static final Set<String> INSIDE =
            Set.of("NN", "NNS", "NNP", "NNPS", "DT", "JJ", "PRP", "PRP$", "CD", "POS", "HYPH");
    private static final Set<String> OPENERS = Set.of(
            "PRP", "DT", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "EX", "PRP$", "WRB", "WP", "WDT", "``", "JJR", "JJS");

    /** Returns the content that an entry's patterns find, or null where there is none. */
    static @Nullable VerbContent of(Grammar grammar, CueEntry entry, int verb, Words cue, Phrase source) {
        int from =
                Math.max(cue.last(), source.head() > cue.last() ? source.words().last() : 0) + 1;
        VerbContent found = clause(grammar, entry, verb, cue, from);
        if (found == null) {
            found = infinitive(grammar, entry, verb, cue);
        }
        if (found == null) {
            found = object(grammar, entry, verb, cue, from);
        }
        if (found == null) {
            found = prepositional(grammar, entry, verb, cue);
        }
        if (found == null) {
            found = looseInfinitive(grammar, entry, cue, from);
        }
        return found == null ? loose(grammar, entry, cue, from) : found;
    }

    /** "ordering officials to act", where the parser took the noun for the subject of the infinitive. */
    private static @Nullable VerbContent looseInfinitive(Grammar grammar, CueEntry entry, Words cue, int from) {
        int at = from;
        while (at < grammar.size() && INSIDE.contains(grammar.token(at).tag())) {
            at++;
        }
        boolean infinitive = at > from
                && at + 1 < grammar.size()
                && grammar.token(at).tag().equals("TO")
                && grammar.token(at + 1).isVerb();
        return infinitive && entry.takes(CuePattern.OBJECT_INFINITIVE)
                ? from(
                        grammar,
                        CuePattern.OBJECT_INFINITIVE,
                        cue,
                        from,
                        grammar.extent(at + 1).last())
                : null;
    }

    /** After a verb of saying, what the parser could not join to it: the rest of the sentence, where it holds a verb. */
    private static @Nullable VerbContent loose(Grammar grammar, CueEntry entry, Words cue, int from) {
        int first = entry.takes(CuePattern.OBJECT_PERSON) ? Extents.afterHearers(grammar, cue, from) : from;
        if (!entry.takes(CuePattern.ASIDE) || first >= grammar.size() || !opensClause(grammar, first)) {
            return null;
        }
        for (int at = first; at < grammar.size(); at++) {
            if (grammar.token(at).tag().startsWith("VB")
                    && !grammar.token(at).tag().equals("VBG")) {
                return from(grammar, CuePattern.CLAUSE, cue, first, grammar.size() - 1);
            }
        }
        return null;
    }

    private static boolean opensClause(Grammar grammar, int at) {
        return OPENERS.contains(grammar.token(at).tag()) || grammar.reads(at, "that", "if", "whether");
    }

    private static @Nullable VerbContent clause(Grammar grammar, CueEntry entry, int verb, Words cue, int from) {
        if (!entry.takes(CuePattern.CLAUSE)) {
            return null;
        }
        for (int at : dependents(grammar, verb, cue, "ccomp")) {
            if (at >= from) {
                Words extent = grammar.extent(at);
                int first = entry.takes(CuePattern.OBJECT_PERSON)
                        ? Extents.afterHearer(grammar, Math.max(extent.first(), from), at)
                        : Math.max(extent.first(), from);
                int last = entry.takes(CuePattern.ASIDE) ? Extents.of(grammar, at, extent.last()) : extent.last();
                return from(grammar, CuePattern.CLAUSE, cue, first, last);
            }
        }
        return entry.takes(CuePattern.ASIDE) && grammar.reads(from, "that")
                ? from(grammar, CuePattern.CLAUSE, cue, from, grammar.size() - 1)
                : null;
    }

    private static @Nullable VerbContent infinitive(Grammar grammar, CueEntry entry, int verb, Words cue) {
        boolean withObject = entry.takes(CuePattern.OBJECT_INFINITIVE);
        if (!entry.takes(CuePattern.INFINITIVE) && !withObject) {
            return null;
        }
        int clause = grammar.tree().dependent(verb, "xcomp");
        if (clause == Grammar.NONE || clause <= cue.last()) {
            return null;
        }
        int object = grammar.tree().dependent(verb, "obj", "iobj");
        int first = grammar.extent(clause).first();
        if (withObject && object > cue.last() && object < clause) {
            first = Math.min(first, grammar.extent(object).first());
        }
        CuePattern pattern = withObject ? CuePattern.OBJECT_INFINITIVE : CuePattern.INFINITIVE;
        int last = grammar.extent(clause).last();
        return from(grammar, pattern, cue, Math.max(first, cue.last() + 1), last);
    }

    private static @Nullable VerbContent object(Grammar grammar, CueEntry entry, int verb, Words cue, int from) {
        boolean wide = entry.takes(CuePattern.COMPLEMENT)
                || entry.takes(CuePattern.OBJECT_CLAUSE)
                || entry.takes(CuePattern.OBJECT_CHARGE);
        if (!wide && !entry.takes(CuePattern.OBJECT)) {
            return null;
        }
        int object = dependents(grammar, verb, cue, "obj", "iobj").stream()
                .filter(at -> at >= from)
                .findFirst()
                .orElse(Grammar.NONE);
        if (object == Grammar.NONE) {
            return null;
        }
        Words extent = grammar.extent(object);
        int last = extent.last();
        if (wide) {
            for (int at : grammar.tree().dependents(verb, "obl", "xcomp", "advcl", "ccomp", "obj")) {
                last = at > object ? Math.max(last, grammar.extent(at).last()) : last;
            }
        }
        CuePattern pattern = wide ? CuePattern.COMPLEMENT : CuePattern.OBJECT;
        return from(grammar, pattern, cue, Math.max(extent.first(), from), last);
    }

    private static @Nullable VerbContent prepositional(Grammar grammar, CueEntry entry, int verb, Words cue) {
        for (int at : dependents(grammar, verb, cue, "obl", "nmod", "advcl", "ccomp", "xcomp")) {
            int lead = grammar.tree().dependent(at, "case", "mark");
            boolean own = lead == cue.last() && entry.particleLength() > 0;
            if (own && entry.takes(CuePattern.PREP)) {
                return from(
                        grammar,
                        CuePattern.PREP,
                        cue,
                        lead + 1,
                        grammar.extent(at).last());
            }
            if (own && entry.takes(CuePattern.PREP_INFINITIVE)) {
                return from(grammar, CuePattern.PREP_INFINITIVE, cue, lead + 1, lastOfInfinitive(grammar, verb, at));
            }
            if (lead == cue.last() + 1
                    && entry.prepositions().contains(grammar.token(lead).lower())) {
                Words wider = new Words(cue.first(), lead);
                return from(
                        grammar,
                        CuePattern.PREP,
                        wider,
                        lead + 1,
                        grammar.extent(at).last());
            }
        }
        return null;
    }

    /** "called on the workers to leave": to the end of the infinitive that follows. */
    private static int lastOfInfinitive(Grammar grammar, int verb, int object) {
        int last = grammar.extent(object).last();
        for (int at : grammar.tree().dependents(verb, "xcomp", "advcl")) {
            boolean follows = grammar.extent(at).first() == last + 1
                    && grammar.token(last + 1).tag().equals("TO");
            last = follows ? grammar.extent(at).last() : last;
        }
        return last;
    }

    /** What hangs on the verb, and on the words of its particle: "declined to comment on the plan". */
    private static List<Integer> dependents(Grammar grammar, int verb, Words cue, String... relations) {
        List<Integer> found = new ArrayList<>(grammar.tree().dependents(verb, relations));
        for (int at = verb + 1; at <= cue.last(); at++) {
            found.addAll(grammar.tree().dependents(at, relations));
        }
        found.removeIf(cue::contains);
        found.sort(null);
        return found;
    }

    /** "told me: 'We will pay'": where the closing mark of a quotation belongs to what is said, so does the opening one before it. */
    private static @Nullable Words withMarks(Grammar grammar, @Nullable Words words) {
        if (words == null || words.first() == 0 || !isMark(grammar, words.first() - 1, "``")) {
            return words;
        }
        boolean closed = isMark(grammar, words.last(), "''");
        boolean closes = isMark(grammar, words.last() + 1, "''");
        return closed || closes ? new Words(words.first() - 1, words.last() + (closed ? 0 : 1)) : words;
    }

    private static boolean isMark(Grammar grammar, int at, String tag) {
        return at < grammar.size() && grammar.token(at).tag().equals(tag);
    }

    private static @Nullable VerbContent from(Grammar grammar, CuePattern pattern, Words cue, int first, int last) {
        Words words = withMarks(grammar, grammar.trimmed(first, last));
        return words == null ? null : new VerbContent(pattern, cue, List.of(words.span(grammar.sentence())));
    }
}
