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
                Draft draft = read(grammar, verb, entry, CueWords.ofVerb(grammar, verb, entry.leads() ? 0 : after));
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
        if (grammar.isPassive(verb) && !Subjects.endsSentence(grammar, verb, cue)) {
            return passive(grammar, verb, entry, cue);
        }
        int subject = Subjects.of(grammar, verb, cue);
        if (entry.takes(CuePattern.RAISING)) {
            return raised(grammar, verb, entry, cue, subject);
        }
        if (subject == Grammar.NONE || cue.contains(subject) || grammar.reads(subject, "there")) {
            return null;
        }
        return active(grammar, verb, entry, cue, Sources.phrase(grammar, subject, cue));
    }

    private static @Nullable Draft active(Grammar grammar, int verb, CueEntry entry, Words cue, Phrase source) {
        List<Span> aside = Asides.content(grammar, entry, cue, source);
        if (!aside.isEmpty()) {
            return draft(grammar, entry, CuePattern.ASIDE, verb, cue, source, aside);
        }
        VerbContent found = VerbContent.of(grammar, entry, verb, cue, source);
        if (found != null) {
            return draft(grammar, entry, found.pattern(), verb, found.cue(), source, found.spans());
        }
        Draft announced = AsClauses.read(grammar, entry, verb, cue, source);
        if (announced != null) {
            return announced;
        }
        return entry.takes(CuePattern.QUOTE) || entry.stance() == Stance.DECLINE_TO_COMMENT
                ? draft(grammar, entry, CuePattern.QUOTE, verb, cue, source, List.of())
                : null;
    }

    private static @Nullable Draft passive(Grammar grammar, int verb, CueEntry entry, Words cue) {
        int subject = Subjects.own(grammar, verb);
        int agent = Subjects.agent(grammar, verb);
        if (agent == Grammar.NONE) {
            return raised(grammar, verb, entry, cue, subject);
        }
        Phrase source = Sources.phrase(grammar, agent, cue);
        VerbContent found = VerbContent.of(grammar, entry, verb, cue, source);
        if (found != null) {
            return draft(grammar, entry, found.pattern(), verb, found.cue(), source, found.spans());
        }
        if (subject == Grammar.NONE) {
            return null;
        }
        Span content = grammar.phrase(subject).words().span(grammar.sentence());
        return draft(grammar, entry, CuePattern.OBJECT, verb, cue, source, List.of(content));
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
        Words extent = grammar.extent(clause);
        Words words = grammar.trimmed(Math.max(cue.last() + 1, extent.first()), extent.last());
        if (words == null) {
            return null;
        }
        content.add(words.span(grammar.sentence()));
        return draft(grammar, entry, CuePattern.RAISING, verb, cue, null, content);
    }

    private static Draft draft(
            Grammar grammar,
            CueEntry entry,
            CuePattern pattern,
            int head,
            Words cue,
            @Nullable Phrase source,
            List<Span> content) {
        return new Draft(grammar.sentence(), entry, pattern, head, cue, source, content);
    }
}
