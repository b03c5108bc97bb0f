package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.NameType;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleTable;
import org.hearsay.text.Span;

/**
 * Finds whom a source cites: "the ministry said …, citing witnesses", "according to the paper, which cited the ministry", "the agency
 * quoted her as saying". Immutable.
 */
final class Citations {
    private static final int REACH = 12;

    private final Set<String> verbs;
    private final VoiceTable voices;

    private Citations(Set<String> verbs, VoiceTable voices) {
        this.verbs = verbs;
        this.voices = voices;
    }

    static Citations load(VoiceTable voices) {
        Set<String> verbs = RuleTable.beside(Citations.class, "relays.tsv").rows().stream()
                .filter(row -> row.text("kind").equals("citing"))
                .map(row -> row.text("lemma"))
                .collect(Collectors.toUnmodifiableSet());
        return new Citations(verbs, voices);
    }

    /** Returns the drafts of one sentence with those whom their sources cite, and without what only cites. */
    List<Draft> tie(Grammar grammar, List<Draft> drafts) {
        List<Integer> citing = new ArrayList<>();
        for (int at = 0; at + 1 < grammar.size(); at++) {
            if (grammar.token(at).isVerb() && verbs.contains(lemma(grammar, at))) {
                citing.add(at);
            }
        }
        if (citing.isEmpty()) {
            return drafts;
        }
        List<Draft> tied = new ArrayList<>(drafts);
        for (int verb : citing) {
            tie(grammar, verb, tied);
        }
        return tied;
    }

    private void tie(Grammar grammar, int verb, List<Draft> drafts) {
        int saying = grammar.token(verb).tag().equals("VBG") ? -1 : saying(grammar, verb, drafts);
        if (saying >= 0) {
            Draft quoted = quoted(grammar, verb, drafts.get(saying));
            drafts.set(saying, quoted);
            drafts.removeIf(draft -> draft.head() == verb);
            return;
        }
        int cited = object(grammar, verb);
        if (cited == Grammar.NONE) {
            return;
        }
        Words cue = new Words(verb, verb);
        Phrase source = Relays.bare(grammar, Sources.phrase(grammar, cited, cue));
        if (isVoice(grammar, source)) {
            Relay relay = new Relay(source, cue, verb, Relay.Side.INNER);
            boolean tied = grammar.token(verb).tag().equals("VBG")
                    ? participle(grammar, relay, drafts)
                    : relative(grammar, relay, drafts);
            drafts.removeIf(draft -> tied && draft.head() == verb);
        }
    }

    /** One may cite concerns and figures of speech too. */
    private boolean isVoice(Grammar grammar, Phrase phrase) {
        Token head = grammar.token(phrase.head());
        boolean named = head.name() == NameType.PERSON || head.name() == NameType.ORGANIZATION;
        return named
                || (head.isNoun() && voices.type(grammar.sentence(), phrase).isPresent());
    }

    /** "quoted her as saying": returns which draft has that participle for its cue, or -1. */
    private static int saying(Grammar grammar, int verb, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            int head = drafts.get(i).head();
            boolean near = head > verb && head - verb <= REACH;
            if (near && grammar.token(head).tag().equals("VBG") && grammar.reads(head - 1, "as")) {
                return i;
            }
        }
        return -1;
    }

    private static Draft quoted(Grammar grammar, int verb, Draft draft) {
        boolean passive = grammar.isPassive(verb);
        int speaker = passive ? Subjects.own(grammar, verb) : object(grammar, verb);
        int quoter = passive ? Subjects.agent(grammar, verb) : Subjects.of(grammar, verb, new Words(verb, verb));
        Words cue = passive && grammar.reads(verb + 1, "by") ? new Words(verb, verb + 1) : new Words(verb, verb);
        Draft named = speaker == Grammar.NONE ? draft : draft.withSource(Sources.phrase(grammar, speaker, cue));
        return quoter == Grammar.NONE
                ? named
                : named.with(new Relay(Sources.phrase(grammar, quoter, cue), cue, verb, Relay.Side.OUTER));
    }

    /** "…, citing witnesses": whoever speaks in the sentence has it from them. */
    private static boolean participle(Grammar grammar, Relay relay, List<Draft> drafts) {
        int verb = relay.head();
        int citing = speaker(drafts, verb, grammar.token(verb).span());
        if (citing < 0 || (verb > 0 && !grammar.isMark(verb - 1))) {
            return false;
        }
        Span hole = grammar.sentence()
                .span(Math.max(0, verb - 1), relay.source().words().last());
        Draft cut = drafts.get(citing).withContent(without(drafts.get(citing).content(), hole));
        drafts.set(citing, cut.with(relay));
        return true;
    }

    /** Returns the outermost draft with a source whose cue stands nearest before a place, else the first after it; or -1. */
    private static int speaker(List<Draft> drafts, int verb, Span place) {
        int best = -1;
        for (int i = 0; i < drafts.size(); i++) {
            boolean before = drafts.get(i).cueSpan().end() <= place.begin();
            boolean voiced = drafts.get(i).head() != verb && drafts.get(i).source() != null && !isInside(drafts, i);
            if (voiced && (before || best < 0)) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isInside(List<Draft> drafts, int inner) {
        Span cue = drafts.get(inner).cueSpan();
        return drafts.stream().anyMatch(draft -> draft.content().stream().anyMatch(part -> part.contains(cue)));
    }

    /** "the paper, which cited the ministry". */
    private static boolean relative(Grammar grammar, Relay relay, List<Draft> drafts) {
        int verb = relay.head();
        for (int i = 0; i < drafts.size() && grammar.reads(verb - 1, "which", "who", "that"); i++) {
            Phrase source = drafts.get(i).source();
            if (source != null && isFollowed(grammar, source, verb - 1)) {
                int last = Math.min(endBefore(grammar, verb - 1), source.words().last());
                Words shorter = new Words(source.words().first(), Math.max(last, source.head()));
                drafts.set(
                        i,
                        drafts.get(i)
                                .withSource(new Phrase(source.head(), shorter))
                                .with(relay));
                return true;
            }
        }
        return false;
    }

    /** Says whether a relative pronoun stands in a noun phrase, behind its head, or right behind the phrase. */
    private static boolean isFollowed(Grammar grammar, Phrase phrase, int pronoun) {
        // The head first: where the pronoun begins the sentence, there is no word before it to look at.
        return phrase.head() < pronoun
                && (phrase.words().contains(pronoun + 1) || phrase.words().last() == endBefore(grammar, pronoun));
    }

    /** Returns the last word of the phrase that a relative pronoun follows, without a comma between them. */
    private static int endBefore(Grammar grammar, int pronoun) {
        return grammar.isMark(pronoun - 1) ? pronoun - 2 : pronoun - 1;
    }

    private static int object(Grammar grammar, int verb) {
        DependencyTree tree = grammar.tree();
        for (int at : tree.dependents(verb, "obj", "iobj", "dep", "ccomp", "xcomp")) {
            if (at > verb && (grammar.token(at).isNoun() || grammar.token(at).isPronoun())) {
                return at;
            }
        }
        return Grammar.NONE;
    }

    private static List<Span> without(List<Span> content, Span hole) {
        List<Span> kept = new ArrayList<>();
        for (Span part : content) {
            if (!part.overlaps(hole)) {
                kept.add(part);
                continue;
            }
            if (part.begin() < hole.begin()) {
                kept.add(new Span(part.begin(), hole.begin()));
            }
            if (part.end() > hole.end()) {
                kept.add(new Span(hole.end(), part.end()));
            }
        }
        return kept;
    }

    private static String lemma(Grammar grammar, int at) {
        return grammar.token(at).lemma().toLowerCase(Locale.ROOT);
    }
}
