package org.hearsay.attribution;

import java.util.List;
import org.hearsay.language.DependencyTree;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands after a verb as its content.
 *
 * @param cue the cue, with the preposition that leads to the content
 * @param spans the content
 */
record VerbContent(Words cue, List<Span> spans) {

    /** Returns the content that an entry's patterns find, or null where there is none. */
    static @Nullable VerbContent of(Grammar grammar, CueEntry entry, int verb, Words cue) {
        VerbContent found = clause(grammar, entry, verb, cue);
        if (found == null) {
            found = infinitive(grammar, entry, verb, cue);
        }
        if (found == null) {
            found = object(grammar, entry, verb, cue);
        }
        return found == null ? prepositional(grammar, entry, verb, cue) : found;
    }

    private static @Nullable VerbContent clause(Grammar grammar, CueEntry entry, int verb, Words cue) {
        if (!entry.takes(CuePattern.CLAUSE)) {
            return null;
        }
        DependencyTree tree = grammar.tree();
        for (int at : tree.dependents(verb, "ccomp")) {
            if (at > cue.last()) {
                Words extent = grammar.extent(at);
                return from(grammar, cue, Math.max(extent.first(), cue.last() + 1), extent.last());
            }
        }
        return entry.takes(CuePattern.ASIDE) && grammar.reads(cue.last() + 1, "that")
                ? from(grammar, cue, cue.last() + 1, grammar.size() - 1)
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
        return from(
                grammar,
                cue,
                Math.max(first, cue.last() + 1),
                grammar.extent(clause).last());
    }

    private static @Nullable VerbContent object(Grammar grammar, CueEntry entry, int verb, Words cue) {
        boolean wide = entry.takes(CuePattern.COMPLEMENT)
                || entry.takes(CuePattern.OBJECT_CLAUSE)
                || entry.takes(CuePattern.OBJECT_CHARGE);
        if (!wide && !entry.takes(CuePattern.OBJECT)) {
            return null;
        }
        int object = grammar.tree().dependents(verb, "obj", "iobj").stream()
                .filter(at -> at > cue.last())
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
        return from(grammar, cue, Math.max(extent.first(), cue.last() + 1), last);
    }

    private static @Nullable VerbContent prepositional(Grammar grammar, CueEntry entry, int verb, Words cue) {
        for (int at : grammar.tree().dependents(verb, "obl", "advcl", "ccomp", "xcomp")) {
            int lead = grammar.tree().dependent(at, "case", "mark");
            if (lead == cue.last() + 1
                    && entry.prepositions().contains(grammar.token(lead).lower())) {
                Words wider = new Words(cue.first(), lead);
                return from(grammar, wider, lead + 1, grammar.extent(at).last());
            }
        }
        return null;
    }

    private static @Nullable VerbContent from(Grammar grammar, Words cue, int first, int last) {
        Words words = grammar.trimmed(first, last);
        return words == null ? null : new VerbContent(cue, List.of(words.span(grammar.sentence())));
    }
}
