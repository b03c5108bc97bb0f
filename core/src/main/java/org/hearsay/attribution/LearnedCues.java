package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions by learned weights, which see what the rules have found. Immutable and safe for several threads.
 *
 * <p>A first table tells which tokens are heads of cues; for each of them a second one gives every token of the sentence its
 * role. Stance and certainty stay those of the table of cues; a cue that is not in it states.
 */
final class LearnedCues {
    private static final String ID = "learned-cues/";

    /** The weight of a word alone from which on its sentence is worth parsing. */
    private static final double TRIGGER = 0;

    private final CueModel model;
    private final CueLexicon lexicon;
    private final Terms terms = Terms.load();

    LearnedCues(CueModel model, CueLexicon lexicon) {
        this.model = model;
        this.lexicon = lexicon;
    }

    /** Says whether a token can be the head of a cue, before anything is known of its syntax. */
    boolean mayStart(Token token) {
        if (!CueFeatures.isCandidate(token)) {
            return false;
        }
        FeatureHashes features = new FeatureHashes();
        CueFeatures.lexical(
                features,
                token.lemma().toLowerCase(Locale.ROOT).hashCode(),
                token.tag().hashCode());
        double[] score = new double[1];
        model.cues().addTo(score, features, 0);
        return score[0] >= TRIGGER;
    }

    private record Found(int head, double score, Draft draft) {}

    /** Returns the attributions of a sentence, those of the rules with the extents that were learned. */
    List<Draft> read(Grammar grammar, List<Quotation> quotations, List<Draft> rules) {
        Signs signs = new Signs(grammar, quotations);
        RuleView view = new RuleView(grammar, rules);
        double[] scores = scores(signs, view);
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < scores.length; at++) {
            if (scores[at] >= model.threshold()) {
                Draft draft = draft(signs, view, at);
                if (draft != null) {
                    found.add(new Found(at, scores[at], draft));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Found::score).reversed().thenComparingInt(Found::head));
        return settle(found, rules, signs);
    }

    private double[] scores(Signs signs, RuleView view) {
        FeatureHashes features = new FeatureHashes();
        double[] scores = new double[signs.size()];
        double[] one = new double[1];
        for (int at = 0; at < scores.length; at++) {
            one[0] = 0;
            if (CueFeatures.isCandidate(signs.grammar().token(at))) {
                CueFeatures.fill(features, signs, view, lexicon, at);
                model.cues().addTo(one, features, 0);
                scores[at] = one[0];
            } else {
                scores[at] = Double.NEGATIVE_INFINITY;
            }
        }
        return scores;
    }

    /** Where two would have one cue, the likelier stands. */
    private static List<Draft> settle(List<Found> found, List<Draft> rules, Signs signs) {
        List<Draft> settled = new ArrayList<>();
        for (Found next : found) {
            if (isFree(next.draft(), settled) && !isToldByOther(next.draft(), rules)) {
                settled.add(next.draft());
            }
        }
        List<Draft> learned = List.copyOf(settled);
        for (Draft rule : rules) {
            if (isFree(rule, settled) && staysRuled(rule, learned, signs)) {
                settled.add(rule);
            }
        }
        settled.sort(Comparator.comparing(Draft::cueSpan));
        return CueWords.apart(settled);
    }

    /** "sent her greetings a day after ordering them to leave": an object that holds a cue of the tables is told by that cue. */
    private static boolean isToldByOther(Draft draft, List<Draft> rules) {
        return draft.entry().id().startsWith(ID)
                && draft.pattern() == CuePattern.OBJECT
                && rules.stream()
                        .filter(rule -> rule.source() != null && !rule.content().isEmpty())
                        .anyMatch(rule -> draft.content().stream().anyMatch(part -> part.contains(rule.cueSpan())));
    }

    private static boolean isFree(Draft draft, List<Draft> settled) {
        return settled.stream().noneMatch(other -> other.cue().overlaps(draft.cue()));
    }

    /**
     * Hedges name no source, corpora do not mark what is said inside something that is said, and what interrupts or ends a sentence is read
     * safely by its place: these are left to the rules.
     */
    private static boolean staysRuled(Draft rule, List<Draft> learned, Signs signs) {
        Span cue = rule.cueSpan();
        return rule.entry().kind() == CueEntry.Kind.ADVERB
                || rule.entry().kind() == CueEntry.Kind.PREPOSITION
                || rule.pattern() == CuePattern.ASIDE
                || signs.quoted(rule.head()) == 1
                || learned.stream().anyMatch(outer -> outer.content().stream().anyMatch(part -> part.contains(cue)));
    }

    private @Nullable Draft draft(Signs signs, RuleView view, int head) {
        Role[] roles = new RoleDecoder(model.roles()).decode(signs, new RoleFeatures(signs, view, head), head);
        Grammar grammar = signs.grammar();
        Words cue = withoutMarks(grammar, run(roles, Role.CUE, head), head);
        Draft rule = view.of(head);
        Phrase source = source(grammar, roles, rule);
        if (source == null) {
            source = fallback(signs, rule, cue, head);
        }
        List<Span> said = withParticiple(grammar, content(grammar, roles), rule);
        List<Span> content = said.isEmpty() && rule != null ? rule.content() : said;
        if (terms.areAll(grammar, content)) {
            return null;
        }
        if (rule != null) {
            return new Draft(grammar.sentence(), rule.entry(), rule.pattern(), rule.head(), cue, source, content);
        }
        CueEntry entry = entry(grammar.token(head));
        CuePattern pattern = pattern(grammar, head, content);
        return new Draft(grammar.sentence(), entry, pattern, head, cue, source, content);
    }

    /** Returns the run of tokens of one role around a token that has it. */
    private static Words run(Role[] roles, Role role, int at) {
        int first = at;
        int last = at;
        while (first > 0 && roles[first - 1] == role) {
            first--;
        }
        while (last + 1 < roles.length && roles[last + 1] == role) {
            last++;
        }
        return new Words(first, last);
    }

    private static Words withoutMarks(Grammar grammar, Words cue, int head) {
        int last = cue.last();
        while (last > head && grammar.isMark(last)) {
            last--;
        }
        return new Words(cue.first(), last);
    }

    /** Returns the longest run of words of the source, the nearest to the cue of several, or null. */
    private static @Nullable Phrase source(Grammar grammar, Role[] roles, @Nullable Draft rule) {
        Words best = null;
        for (int at = 0; at < roles.length; at++) {
            if (roles[at] == Role.SOURCE) {
                Words run = run(roles, Role.SOURCE, at);
                best = best == null || length(run) > length(best) ? run : best;
                at = run.last();
            }
        }
        Words words = best == null ? null : grammar.trimmed(best.first(), best.last());
        if (words == null) {
            return null;
        }
        Phrase known = rule == null ? null : rule.source();
        return new Phrase(known != null && words.contains(known.head()) ? known.head() : head(grammar, words), words);
    }

    private static @Nullable Phrase fallback(Signs signs, @Nullable Draft rule, Words cue, int head) {
        Grammar grammar = signs.grammar();
        if (rule != null) {
            return rule.source() == null || rule.source().words().overlaps(cue) ? null : rule.source();
        }
        int subject = grammar.token(head).isVerb() ? signs.subject(head) : Grammar.NONE;
        if (subject == Grammar.NONE || cue.contains(subject) || grammar.reads(subject, "it", "there")) {
            return null;
        }
        return Sources.phrase(grammar, subject, cue);
    }

    private static int length(Words words) {
        return words.last() - words.first();
    }

    private static int head(Grammar grammar, Words words) {
        int best = words.last();
        int value = -1;
        for (int at = words.first(); at <= words.last(); at++) {
            int governor = grammar.tree().governor(at);
            boolean top = governor == Grammar.NONE || !words.contains(governor);
            boolean nominal = grammar.token(at).isNoun() || grammar.token(at).isPronoun();
            int worth = (top ? 2 : 0) + (nominal ? 1 : 0);
            if (worth > value) {
                best = at;
                value = worth;
            }
        }
        return best;
    }

    private static List<Span> content(Grammar grammar, Role[] roles) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < roles.length; at++) {
            if (roles[at] == Role.CONTENT) {
                Words run = run(roles, Role.CONTENT, at);
                Words words = grammar.trimmed(run.first(), run.last());
                if (words != null && holdsWord(grammar, words)) {
                    spans.add(words.span(grammar.sentence()));
                }
                at = run.last();
            }
        }
        return spans;
    }

    private static boolean holdsWord(Grammar grammar, Words words) {
        for (int at = words.first(); at <= words.last(); at++) {
            if (!grammar.isMark(at)) {
                return true;
            }
        }
        return false;
    }

    /** "said that she had met the envoy, agreeing to talks": a participle of the clause that is said is said with it. */
    private static List<Span> withParticiple(Grammar grammar, List<Span> content, @Nullable Draft rule) {
        if (rule == null
                || rule.pattern() != CuePattern.CLAUSE
                || content.size() != 1
                || rule.content().size() != 1) {
            return content;
        }
        Span longer = rule.content().get(0);
        boolean begins = longer.contains(content.get(0))
                && longer.begin() == content.get(0).begin();
        for (int at = 0; begins && at + 1 < grammar.size(); at++) {
            boolean comma = grammar.token(at).tag().equals(",")
                    && grammar.token(at).span().begin() >= content.get(0).end();
            if (comma) {
                return grammar.token(at + 1).tag().equals("VBG") ? rule.content() : content;
            }
        }
        return content;
    }

    private CueEntry entry(Token token) {
        CueEntry.Kind kind = CueEntry.Kind.of(token);
        for (CueEntry known : lexicon.at(kind, token)) {
            if (known.particle().isEmpty()) {
                return known;
            }
        }
        String name = kind.name().toLowerCase(Locale.ROOT);
        return new CueEntry(
                ID + name,
                kind,
                token.lemma().toLowerCase(Locale.ROOT),
                "",
                Stance.STATE,
                Certainty.CERTAIN,
                Set.of(CuePattern.QUOTE),
                Set.of());
    }

    private static CuePattern pattern(Grammar grammar, int head, List<Span> content) {
        Sentence sentence = grammar.sentence();
        if (content.isEmpty()) {
            return CuePattern.QUOTE;
        }
        if (content.get(0).begin() < sentence.token(head).span().begin()) {
            return CuePattern.ASIDE;
        }
        if (grammar.tree().dependent(head, "ccomp") != Grammar.NONE) {
            return CuePattern.CLAUSE;
        }
        return grammar.tree().dependent(head, "xcomp") != Grammar.NONE ? CuePattern.INFINITIVE : CuePattern.OBJECT;
    }
}
