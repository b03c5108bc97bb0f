package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the attributions whose cue is a verb. Immutable. */
final class VerbCues {
    private final CueLexicon lexicon;

    VerbCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns what a verb attributes, or null where it is no cue here. */
    @Nullable Draft read(Grammar grammar, int verb) {
        if (!grammar.token(verb).isVerb() || grammar.tree().is(verb, "aux", "cop", "case", "mark")) {
            return null;
        }
        for (CueEntry entry : lexicon.at(CueEntry.Kind.VERB, grammar.token(verb))) {
            int after = particle(grammar, verb, entry);
            if (after >= 0) {
                Draft draft = read(grammar, verb, entry, CueWords.ofVerb(grammar, verb, after));
                if (draft != null) {
                    return draft;
                }
            }
        }
        return null;
    }

    /** Returns how many words after the verb the entry's particle takes, or -1 where it is not there. */
    private static int particle(Grammar grammar, int verb, CueEntry entry) {
        if (entry.particle().isEmpty()) {
            return 0;
        }
        String[] words = entry.particle().split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (!grammar.reads(verb + 1 + i, words[i])) {
                return -1;
            }
        }
        return words.length;
    }

    private static @Nullable Draft read(Grammar grammar, int verb, CueEntry entry, Words cue) {
        if (grammar.isPassive(verb)) {
            return passive(grammar, verb, entry, cue);
        }
        if (entry.takes(CuePattern.RAISING)) {
            return raised(grammar, verb, entry, cue, grammar.subject(verb));
        }
        int subject = grammar.subject(verb);
        if (subject == Grammar.NONE || cue.contains(subject)) {
            return null;
        }
        Phrase source = Sources.phrase(grammar, subject, cue);
        List<Span> aside = Asides.content(grammar, entry, cue, source);
        if (!aside.isEmpty()) {
            return draft(grammar, entry, verb, cue, source, aside);
        }
        VerbContent found = VerbContent.of(grammar, entry, verb, cue);
        if (found != null) {
            return draft(grammar, entry, verb, found.cue(), source, found.spans());
        }
        return entry.takes(CuePattern.QUOTE) ? draft(grammar, entry, verb, cue, source, List.of()) : null;
    }

    private static @Nullable Draft passive(Grammar grammar, int verb, CueEntry entry, Words cue) {
        int agent = grammar.tree().dependents(verb, "obl").stream()
                .filter(at -> grammar.tree().dependents(at, "case").stream().anyMatch(c -> grammar.reads(c, "by")))
                .findFirst()
                .orElse(Grammar.NONE);
        if (agent == Grammar.NONE) {
            return raised(grammar, verb, entry, cue, grammar.tree().dependent(verb, "nsubj:pass", "nsubj"));
        }
        VerbContent found = VerbContent.of(grammar, entry, verb, cue);
        int subject = grammar.tree().dependent(verb, "nsubj:pass", "nsubj");
        Phrase source = Sources.phrase(grammar, agent, cue);
        if (found != null) {
            return draft(grammar, entry, verb, found.cue(), source, found.spans());
        }
        if (subject == Grammar.NONE) {
            return null;
        }
        return draft(
                grammar,
                entry,
                verb,
                cue,
                source,
                List.of(grammar.phrase(subject).words().span(grammar.sentence())));
    }

    /** Reads a verb that names no voice: "seems to be", "is expected to be", "it is believed that". */
    private static @Nullable Draft raised(Grammar grammar, int verb, CueEntry entry, Words cue, int subject) {
        int clause = grammar.tree().dependent(verb, "ccomp", "xcomp");
        if (clause == Grammar.NONE || clause <= cue.last()) {
            return null;
        }
        List<Span> content = new ArrayList<>();
        if (subject != Grammar.NONE && subject < cue.first() && !grammar.reads(subject, "it", "there")) {
            content.add(grammar.phrase(subject).words().span(grammar.sentence()));
        }
        Words words = grammar.trimmed(
                Math.max(cue.last() + 1, grammar.extent(clause).first()),
                grammar.extent(clause).last());
        if (words == null) {
            return null;
        }
        content.add(words.span(grammar.sentence()));
        return draft(grammar, entry, verb, cue, null, content);
    }

    private static Draft draft(
            Grammar grammar, CueEntry entry, int head, Words cue, @Nullable Phrase source, List<Span> content) {
        return new Draft(grammar.sentence(), entry, head, cue, source, content, entry.takes(CuePattern.QUOTE));
    }
}
