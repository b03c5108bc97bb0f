package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.DependencyTree;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is attributed to nobody in particular, "the mayor allegedly took bribes", and what nobody is said to know, "it was not
 * clear whether anyone was hurt". Immutable.
 */
final class HedgeCues {
    private static final Set<String> QUESTIONS =
            Set.of("whether", "if", "who", "whose", "whom", "what", "how", "why", "where", "when", "which");
    private static final Set<String> OTHER_CLAUSES = Set.of("conj", "cc", "parataxis", "punct", "discourse");

    private final HedgeTable table;

    HedgeCues(HedgeTable table) {
        this.table = table;
    }

    /** Returns what a word attributes, or null where it is no such cue. */
    @Nullable Draft read(Grammar grammar, int at) {
        String tag = grammar.token(at).tag();
        if (tag.equals("RB")) {
            return adverb(grammar, at);
        }
        return tag.equals("JJ") || tag.equals("VBN") ? open(grammar, at) : null;
    }

    private @Nullable Draft adverb(Grammar grammar, int at) {
        HedgeTable.Hedge hedge =
                table.find(HedgeTable.Where.ALONE, grammar.token(at).lower());
        int head = grammar.tree().governor(at);
        if (hedge == null || head == Grammar.NONE || !isPredicate(grammar, head)) {
            return null;
        }
        List<Integer> clause = grammar.tree().subtree(head, OTHER_CLAUSES);
        int first = clause.get(0);
        int last = clause.get(clause.size() - 1);
        List<Span> content = new ArrayList<>();
        add(grammar, content, first, at - 1);
        add(grammar, content, at + 1, last);
        return content.isEmpty() ? null : draft(grammar, hedge, at, new Words(at, at), content);
    }

    private static void add(Grammar grammar, List<Span> content, int first, int last) {
        Words words = first <= last ? grammar.trimmed(first, last) : null;
        if (words != null) {
            content.add(words.span(grammar.sentence()));
        }
    }

    private static boolean isPredicate(Grammar grammar, int head) {
        DependencyTree tree = grammar.tree();
        return grammar.token(head).isVerb() || tree.dependent(head, "cop") != Grammar.NONE;
    }

    private @Nullable Draft open(Grammar grammar, int at) {
        HedgeTable.Hedge hedge =
                table.find(HedgeTable.Where.OPEN, grammar.token(at).lower());
        boolean personal = grammar.tree().dependents(at, "nsubj").stream().anyMatch(who -> !grammar.reads(who, "it"));
        if (hedge == null || personal || (hedge.negated() && !isNegated(grammar, at))) {
            return null;
        }
        for (int clause : grammar.tree().dependents(at, "ccomp", "csubj", "xcomp")) {
            Words extent = grammar.extent(clause);
            int question = extent.first();
            if (QUESTIONS.contains(grammar.token(question).lower()) && (question > at || extent.last() < at)) {
                List<Span> content = new ArrayList<>();
                add(grammar, content, question, extent.last());
                return draft(grammar, hedge, at, CueWords.ofVerb(grammar, at, 0), content);
            }
        }
        return null;
    }

    private static boolean isNegated(Grammar grammar, int at) {
        return grammar.tree().dependents(at, "advmod", "neg").stream()
                .anyMatch(word -> CueWords.negates(grammar, word));
    }

    private static Draft draft(Grammar grammar, HedgeTable.Hedge hedge, int at, Words cue, List<Span> content) {
        CueEntry entry = hedge.cue(grammar.token(at).lower());
        return new Draft(grammar.sentence(), entry, CuePattern.RAISING, at, cue, null, content);
    }
}
