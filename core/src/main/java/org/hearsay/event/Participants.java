package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.actor.Mention;
import org.hearsay.language.DependencyTree;
import org.hearsay.text.Span;

/** Turns head tokens into participants: one for each conjunct, with the noun phrase and whom it refers to. */
final class Participants {
    private static final Set<String> LEADING = Set.of(
            "DT", "PDT", "PRP$", "CD", "RB", "RBR", "RBS", "JJR", "JJS", "IN", "TO", "``", "''", ":", ",", "-LRB-",
            "POS", "CC");

    private final SentenceView view;
    private final DependencyTree tree;
    private final String text;

    Participants(SentenceView view, String text) {
        this.view = view;
        this.tree = view.tree();
        this.text = text;
    }

    List<Participant> of(List<Integer> heads) {
        List<Participant> found = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        for (int head : heads) {
            List<Integer> all = view.conjuncts(head);
            for (int i = 0; i < all.size(); i++) {
                boolean joined = oneUnit(all, i);
                int outer = all.get(joined ? i + 1 : i);
                add(found, seen, outer, start(view.meant(all.get(i))));
                i += joined ? 1 : 0;
            }
        }
        return List.copyOf(found);
    }

    /** "military technology and food and energy supplies": two bare nouns share their head where the list is closed already. */
    private boolean oneUnit(List<Integer> all, int i) {
        if (i == 0 || i + 1 >= all.size()) {
            return false;
        }
        int bare = all.get(i);
        int full = all.get(i + 1);
        boolean single =
                tree.dependents(bare).stream().noneMatch(d -> tree.is(d, "compound", "amod", "det", "nmod", "nummod"));
        boolean closed = bare > 0 && view.token(bare - 1).lower().equals("and");
        boolean joined = view.token(bare + 1).lower().equals("and") && tree.dependent(full, "compound") == bare + 2;
        return single && closed && joined;
    }

    private void add(List<Participant> found, List<Integer> seen, int outer, int first) {
        int head = view.meant(outer);
        if (seen.contains(head)) {
            return;
        }
        seen.add(head);
        Span span = view.sentence().span(first, end(head));
        List<Mention> mentions = view.mentions(head).isEmpty() ? view.mentions(outer) : view.mentions(head);
        if (mentions.isEmpty()) {
            found.add(new Participant(head, span, span.in(text), null));
        }
        for (Mention mention : mentions) {
            found.add(new Participant(head, span, span.in(text), mention.actor()));
        }
    }

    /** Returns the first token of a noun phrase, without determiners, numbers and pronouns. */
    int start(int head) {
        int first = head;
        for (int d : tree.dependents(head)) {
            if (d < first && tree.is(d, "compound", "amod", "nmod:poss", "nummod", "advmod", "dep")) {
                first = Math.min(first, tree.subtree(d).get(0));
            }
        }
        while (first < head && LEADING.contains(view.token(first).tag()) && !isHyphenated(first)) {
            first++;
        }
        return first;
    }

    /** "6-year-old": a number that is part of a word stays. */
    private boolean isHyphenated(int token) {
        return view.token(token).isNumber() && view.token(token + 1).tag().equals("HYPH");
    }

    private int end(int head) {
        int last = head;
        if (view.token(head).tag().equals("$")) {
            for (int d : tree.dependents(head, "nummod")) {
                last = Math.max(last, d);
            }
        }
        for (int d : tree.dependents(head, "nmod")) {
            if (d > head && view.preposition(d).equals("of")) {
                last = Math.max(last, d);
            }
        }
        return last;
    }
}
