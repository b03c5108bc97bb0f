package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the attributions whose cue is a preposition: "according to". Immutable. */
final class PrepositionCues {
    private static final Set<String> NOT_CONTENT =
            Set.of("as", "while", "but", "and", "who", "which", "where", "when", "though", "although");

    private final List<CueEntry> entries;

    PrepositionCues(CueLexicon lexicon) {
        this.entries = lexicon.prepositions();
    }

    @Nullable Draft read(Grammar grammar, int at) {
        for (CueEntry entry : entries) {
            String[] words = entry.lemma().split(" ", -1);
            if (matches(grammar, at, words)) {
                return draft(grammar, entry, new Words(at, at + words.length - 1));
            }
        }
        return null;
    }

    private static boolean matches(Grammar grammar, int at, String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (!grammar.reads(at + i, words[i])) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Draft draft(Grammar grammar, CueEntry entry, Words cue) {
        int head = head(grammar, cue);
        if (head <= cue.last()) {
            return null;
        }
        Phrase source = Sources.phrase(grammar, head, cue);
        List<Span> content = content(grammar, cue, source);
        return content.isEmpty()
                ? null
                : new Draft(grammar.sentence(), entry, CuePattern.PREP, cue.first(), cue, source, content);
    }

    private static int head(Grammar grammar, Words cue) {
        int at = cue.first();
        while (at != Grammar.NONE && cue.contains(at)) {
            at = grammar.tree().governor(at);
        }
        if (at > cue.last() && !grammar.token(at).isVerb()) {
            return at;
        }
        for (int next = cue.last() + 1; next < grammar.size(); next++) {
            if ((grammar.token(next).isNoun() || grammar.token(next).isPronoun())
                    && !grammar.tree().is(next, "compound", "nmod:poss", "amod")) {
                return next;
            }
        }
        return Grammar.NONE;
    }

    private static List<Span> content(Grammar grammar, Words cue, Phrase source) {
        List<Span> spans = new ArrayList<>();
        Words before = cue.first() == 0
                ? null
                : grammar.trimmed(Math.min(Extents.opening(grammar), cue.first() - 1), cue.first() - 1);
        int from = source.words().last() + 1;
        Words after = from >= grammar.size() ? null : grammar.trimmed(from, grammar.size() - 1);
        if (before != null) {
            spans.add(before.span(grammar.sentence()));
        }
        boolean cut = from < grammar.size() && grammar.token(from).tag().equals(",");
        if (after != null
                && cut
                && !NOT_CONTENT.contains(grammar.token(after.first()).lower())) {
            spans.add(after.span(grammar.sentence()));
        }
        return spans;
    }
}
