package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the attributions whose cue is a noun or an adjective: "his claim that", "was sure that". Immutable. */
final class NounCues {
    /** Verbs that say no more than that the noun which follows was uttered: "voiced concern". */
    private static final Set<String> CARRIERS = Set.of(
            "express",
            "voice",
            "make",
            "give",
            "issue",
            "raise",
            "hold",
            "have",
            "offer",
            "deliver",
            "share",
            "show",
            "take",
            "reiterate",
            "repeat",
            "renew",
            "air",
            "cast",
            "pose",
            "level",
            "lodge",
            "declare",
            "announce",
            "draw",
            "get");

    private final CueLexicon lexicon;

    NounCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Nullable Draft read(Grammar grammar, int at) {
        boolean noun = grammar.token(at).isNoun();
        CueEntry.Kind kind = noun ? CueEntry.Kind.NOUN : CueEntry.Kind.ADJECTIVE;
        for (CueEntry entry : lexicon.at(kind, grammar.token(at))) {
            Draft draft = noun ? noun(grammar, entry, at) : adjective(grammar, entry, at);
            if (draft != null) {
                return draft;
            }
        }
        return null;
    }

    private static @Nullable Draft noun(Grammar grammar, CueEntry entry, int at) {
        int owner = grammar.tree().dependent(at, "nmod:poss");
        Words content = complement(grammar, entry, at, at + 1);
        if (content == null) {
            return byAuthor(grammar, entry, at);
        }
        int last = content.first() - 1 == at + 1 ? at + 1 : at;
        if (owner != Grammar.NONE) {
            return draft(grammar, entry, at, new Words(at, last), possessor(grammar, owner, at), content);
        }
        int verb = grammar.tree().governor(at);
        if (verb == Grammar.NONE
                || verb > at
                || !CARRIERS.contains(grammar.token(verb).lemma())
                || !grammar.tree().is(at, "obj")) {
            return byNobody(grammar, entry, at, content);
        }
        Words cue = new Words(CueWords.ofVerb(grammar, verb, 0).first(), last);
        int subject = Subjects.of(grammar, verb, new Words(cue.first(), verb));
        return subject == Grammar.NONE || cue.contains(subject)
                ? null
                : draft(grammar, entry, at, cue, Sources.phrase(grammar, subject, cue), content);
    }

    /** "the announcement by the ministry that schools would close": the one whose words they are stands between. */
    private static @Nullable Draft byAuthor(Grammar grammar, CueEntry entry, int at) {
        if (!grammar.reads(at + 1, "by", "from", "of")) {
            return null;
        }
        for (int author : grammar.tree().dependents(at, "nmod")) {
            Words extent = grammar.extent(author);
            if (extent.first() != at + 1) {
                continue;
            }
            int end = that(grammar, author, extent.last()) - 1;
            Words own = complement(grammar, entry, at, end + 1);
            Words content = own == null ? complement(grammar, entry, author, end + 1) : own;
            if (content != null && grammar.reads(content.first(), "that")) {
                Phrase source = new Phrase(author, new Words(at + 2, end));
                return draft(grammar, entry, at, new Words(at, at), source, content);
            }
        }
        return null;
    }

    /** Returns where the first "that" after a word stands, up to the word after the last. */
    private static int that(Grammar grammar, int after, int last) {
        int at = after + 1;
        while (at <= last && !grammar.reads(at, "that")) {
            at++;
        }
        return at;
    }

    /** "The announcement that schools would close came late": nobody is named whose words they are. */
    private static @Nullable Draft byNobody(Grammar grammar, CueEntry entry, int at, Words content) {
        return grammar.reads(content.first(), "that")
                ? draft(grammar, entry, at, new Words(at, at), null, content)
                : null;
    }

    private static Draft draft(
            Grammar grammar, CueEntry entry, int at, Words cue, @Nullable Phrase source, Words content) {
        List<Span> spans = List.of(content.span(grammar.sentence()));
        return new Draft(grammar.sentence(), entry, CuePattern.OBJECT, at, cue, source, spans);
    }

    private static Phrase possessor(Grammar grammar, int owner, int noun) {
        Words words = grammar.phrase(owner).words();
        int last = Math.min(words.last(), noun - 1);
        while (last > owner && grammar.tree().is(last, "case")) {
            last--;
        }
        return new Phrase(owner, new Words(words.first(), last));
    }

    private static @Nullable Draft adjective(Grammar grammar, CueEntry entry, int at) {
        int subject = grammar.tree().dependent(at, "nsubj");
        int copula = grammar.tree().dependent(at, "cop", "aux:pass");
        if (subject == Grammar.NONE
                || copula == Grammar.NONE
                || subject > at
                || grammar.reads(subject, "it", "there")) {
            return null;
        }
        Words content = complement(grammar, entry, at, at + 1);
        if (content == null) {
            return null;
        }
        int last = content.first() - 1 == at + 1 ? at + 1 : at;
        Words cue = new Words(CueWords.ofVerb(grammar, at, 0).first(), last);
        Phrase source = Sources.phrase(grammar, subject, cue);
        return new Draft(
                grammar.sentence(),
                entry,
                CuePattern.OBJECT,
                at,
                cue,
                source,
                List.of(content.span(grammar.sentence())));
    }

    /** Returns the clause, infinitive or prepositional phrase of a word that begins at another, without its preposition. */
    private static @Nullable Words complement(Grammar grammar, CueEntry entry, int at, int from) {
        for (int next : grammar.tree().dependents(at, "acl", "ccomp", "xcomp", "nmod", "obl", "advcl")) {
            Words extent = grammar.extent(next);
            if (extent.first() != from) {
                continue;
            }
            boolean prepositional = grammar.tree().is(next, "nmod", "obl");
            if (prepositional
                    && !entry.prepositions().contains(grammar.token(from).lower())) {
                continue;
            }
            boolean clause = grammar.reads(from, "that", "to");
            if (prepositional || clause) {
                return grammar.trimmed(prepositional ? from + 1 : from, extent.last());
            }
        }
        return null;
    }
}
