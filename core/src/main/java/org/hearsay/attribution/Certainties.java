package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Analysis;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Span;

/** Tells how sure a source is said to be: from its cue, the hedges in what it says, and what is said of that afterwards. Immutable. */
final class Certainties {
    private static final Set<String> MODALS = Set.of("could", "can", "ca");

    private static final String COULD_HAVE = "could have";

    private final HedgeTable table;

    Certainties(HedgeTable table) {
        this.table = table;
    }

    /** Returns the least certain of what cue, content and source tell. */
    Certainty of(Draft draft) {
        Certainty certainty = draft.entry().certainty();
        Phrase source = draft.source();
        if (source != null) {
            for (int at = source.words().first(); at <= source.words().last(); at++) {
                certainty = least(
                        certainty,
                        hedge(HedgeTable.Where.SOURCE, draft.sentence().token(at)));
            }
        }
        for (int at = draft.cue().first(); at <= draft.cue().last(); at++) {
            boolean adverb = draft.sentence().token(at).tag().equals("RB");
            certainty = adverb
                    ? least(
                            certainty,
                            hedge(HedgeTable.Where.CONTENT, draft.sentence().token(at)))
                    : certainty;
        }
        int head = head(draft);
        return head == DependencyTree.NONE ? certainty : least(certainty, ofClause(draft.sentence(), head));
    }

    static Certainty least(Certainty one, Certainty other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Certainty hedge(HedgeTable.Where where, Token token) {
        return hedge(where, token.text(), token.lemma());
    }

    private Certainty hedge(HedgeTable.Where where, String... words) {
        HedgeTable.Hedge found = table.find(where, words);
        return found == null ? Certainty.CERTAIN : found.certainty();
    }

    /** Returns the head of the clause that the content begins with, where it stands in the cue's sentence: a verb if it can be. */
    private static int head(Draft draft) {
        DependencyTree tree = draft.sentence().tree();
        int first = DependencyTree.NONE;
        for (Token token : draft.sentence().tokens()) {
            int at = token.index();
            boolean word = !tree.is(at, "punct", "case", "mark", "cc", "advmod", "obl", "discourse");
            if (word && isInside(draft.content(), token.span())) {
                int governor = tree.governor(at);
                if (governor == DependencyTree.NONE
                        || !isInside(
                                draft.content(),
                                draft.sentence().token(governor).span())) {
                    if (token.isVerb()) {
                        return at;
                    }
                    first = first == DependencyTree.NONE ? at : first;
                }
            }
        }
        return first;
    }

    private static boolean isInside(List<Span> content, Span span) {
        return content.stream().anyMatch(part -> part.contains(span));
    }

    private Certainty ofClause(Sentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        Certainty certainty = ofHead(sentence, head);
        boolean could = false;
        boolean have = false;
        for (int at : tree.dependents(head, "aux", "advmod")) {
            Token token = sentence.token(at);
            certainty = least(certainty, hedge(HedgeTable.Where.CONTENT, token));
            could |= token.lower().equals("could");
            have |= token.lower().equals("have");
        }
        return could && have ? least(certainty, hedge(HedgeTable.Where.CONTENT, COULD_HAVE)) : certainty;
    }

    /** "is likely to", "seemed to", "was believed to": the head itself hedges what hangs on it. */
    private Certainty ofHead(Sentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        boolean raises = tree.dependent(head, "ccomp", "xcomp") != DependencyTree.NONE;
        boolean thinks = sentence.token(head).isVerb()
                && tree.dependent(head, "aux:pass") == DependencyTree.NONE
                && table.find(HedgeTable.Where.RAISING, sentence.token(head).lemma()) == null;
        return raises && !thinks
                ? hedge(HedgeTable.Where.CONTENT, sentence.token(head).lemma())
                : Certainty.CERTAIN;
    }

    /** "said 40 had drowned, but that could not be verified": what the writer adds on what was said is no part of it. */
    Draft withoutDoubt(Draft draft, List<Quotation> quotations) {
        if (draft.content().isEmpty() || !mayDoubt(draft.sentence())) {
            return draft;
        }
        Grammar grammar = new Grammar(draft.sentence());
        List<Span> content = draft.content();
        Span last = content.get(content.size() - 1);
        for (Token token : draft.sentence().tokens()) {
            int begin = beginOfAddition(grammar, token.index());
            boolean inside = begin > 0
                    && last.contains(token.span())
                    && last.begin() < grammar.token(begin).span().begin()
                    && quotations.stream()
                            .noneMatch(quotation -> quotation.span().contains(token.span()));
            if (inside && doubts(grammar, token.index())) {
                List<Span> shorter = new ArrayList<>(content.subList(0, content.size() - 1));
                shorter.add(
                        new Span(last.begin(), grammar.token(begin - 1).span().end()));
                return draft.withContent(shorter);
            }
        }
        return draft;
    }

    /** Returns where the comma stands before the clause of a verb that another follows, or -1. */
    private static int beginOfAddition(Grammar grammar, int verb) {
        if (!grammar.token(verb).isVerb() || !grammar.tree().is(verb, "conj", "acl", "advcl", "parataxis", "ccomp")) {
            return -1;
        }
        for (int at = verb - 1; at > 0; at--) {
            if (grammar.token(at).tag().equals(",")) {
                return at;
            }
        }
        return -1;
    }

    /** Returns the sentences of which a later one says that what they report could not be verified. */
    Set<Integer> doubted(Analysis analysis, List<Draft> drafts) {
        Set<Integer> saying = new HashSet<>();
        drafts.forEach(draft -> saying.add(draft.sentence().index()));
        Set<Integer> doubted = new HashSet<>();
        for (Sentence sentence : analysis.sentences()) {
            if (mayDoubt(sentence) && doubts(sentence)) {
                int before = sentence.index() - 1;
                doubted.add(sentence.index());
                doubted.add(saying.contains(before) ? before : before - 1);
            }
        }
        return doubted;
    }

    private boolean mayDoubt(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.isVerb() && table.find(HedgeTable.Where.DOUBT, token.lemma()) != null);
    }

    private boolean doubts(Sentence sentence) {
        Grammar grammar = new Grammar(sentence);
        return sentence.tokens().stream().anyMatch(token -> doubts(grammar, token.index()));
    }

    private boolean doubts(Grammar grammar, int at) {
        Token token = grammar.token(at);
        boolean doubt = token.isVerb() && table.find(HedgeTable.Where.DOUBT, token.lemma()) != null;
        return doubt && CueWords.isNegated(grammar, at) && isUnable(grammar, at) && speaksOfReport(grammar, at);
    }

    private static boolean isUnable(Grammar grammar, int verb) {
        return grammar.tree().dependents(verb, "aux").stream()
                .anyMatch(at -> MODALS.contains(grammar.token(at).lower()) || grammar.reads(at, "has", "have"));
    }

    private boolean speaksOfReport(Grammar grammar, int verb) {
        for (int at : grammar.tree().dependents(verb, "nsubj", "obj")) {
            boolean relative = grammar.token(at).tag().equals("WDT") && grammar.reads(at, "that", "which");
            int noun = relative ? grammar.tree().governor(verb) : at;
            if (noun != Grammar.NONE
                    && table.find(
                                    HedgeTable.Where.SAID,
                                    grammar.token(noun).lemma().toLowerCase(Locale.ROOT))
                            != null) {
                return true;
            }
        }
        return false;
    }
}
