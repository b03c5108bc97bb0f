package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.DependencyTree;
import org.hearsay.quantity.Quantity;
import org.hearsay.time.Anchor;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeType;
import org.jspecify.annotations.Nullable;

/** Finds when and where an event happened and how many it concerned, by what hangs on it and not by what is near. */
final class Circumstances {
    private static final List<String> PLACE_PREPOSITIONS = List.of(
            "in", "at", "near", "inside", "outside", "across", "around", "on", "into", "to", "from", "over", "through",
            "off");
    private static final Set<String> SHARED_MARKS = Set.of("as", "while", "when");
    private static final int DEEPEST = 12;

    private final SentenceView view;
    private final DependencyTree tree;
    private final List<TimeExpression> times;
    private final List<Quantity> quantities;

    Circumstances(SentenceView view, List<TimeExpression> times, List<Quantity> quantities) {
        this.view = view;
        this.tree = view.tree();
        this.times = times;
        this.quantities = quantities;
    }

    @Nullable TimeExpression time(Clause clause) {
        TimeExpression own = timeOf(clause.head(), clause.site(), clause.slot("purpose"));
        return own != null ? own : inherited(clause.site(), 0);
    }

    private @Nullable TimeExpression timeOf(int head, int site, List<Integer> purposes) {
        for (TimeExpression time : times) {
            int at = headOf(time.first(), time.last());
            int owner = owner(at);
            boolean mine = owner == site || owner == head || purposes.contains(owner);
            if (mine && isAdverbial(at, time)) {
                return time;
            }
        }
        for (TimeExpression time : times) {
            boolean inside = time.anchor() != Anchor.EVENT
                    && !view.token(head).isVerb()
                    && tree.dominates(head, headOf(time.first(), time.last()));
            if (inside) {
                return time;
            }
        }
        return null;
    }

    /** A participle, a coordinated verb and a clause with "when" share the time of the verb that they hang on. */
    private @Nullable TimeExpression inherited(int verb, int depth) {
        int above = tree.governor(verb);
        if (above < 0 || depth > DEEPEST || !view.token(above).isVerb()) {
            return null;
        }
        boolean participle =
                tree.is(verb, "advcl", "dep", "xcomp") && view.token(verb).tag().equals("VBG");
        boolean simultaneous = tree.is(verb, "advcl")
                && tree.dependents(verb, "mark", "advmod").stream()
                        .anyMatch(d -> SHARED_MARKS.contains(view.token(d).lower()));
        if (!participle && !simultaneous) {
            return null;
        }
        TimeExpression found = timeOf(above, above, List.of());
        return found != null ? found : inherited(above, depth + 1);
    }

    /** "on Saturday" says when; "New Year's greetings" and "a 120-day trip" don't. */
    private boolean isAdverbial(int at, TimeExpression time) {
        boolean dated = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
        boolean inNoun = tree.is(at, "compound", "amod", "nmod:poss", "nummod", "nsubj", "obj", "conj", "appos");
        return dated && !inNoun && time.anchor() != Anchor.EVENT;
    }

    /** Returns the words that count the time of a verb, or of a verb that governs it, from another event; or null. */
    @Nullable TimeExpression counting(int verb) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
            for (TimeExpression time : times) {
                int head = headOf(time.first(), time.last());
                if (time.anchor() == Anchor.EVENT && tree.governor(head) == at && tree.is(at, "advcl")) {
                    return time;
                }
            }
            at = tree.is(at, "xcomp", "ccomp", "conj") ? tree.governor(at) : DependencyTree.NONE;
        }
        return null;
    }

    /** Returns the verb that such words time. */
    int timed(TimeExpression counting) {
        return tree.governor(tree.governor(headOf(counting.first(), counting.last())));
    }

    /** Says whether a token is part of a time. */
    boolean isTime(int token) {
        return times.stream().anyMatch(time -> time.first() <= token && token <= time.last());
    }

    private int headOf(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (tree.governor(i) < first || tree.governor(i) > last) {
                return i;
            }
        }
        return first;
    }

    /** Returns the nearest verb above a token, or the root. */
    private int owner(int token) {
        int at = tree.governor(token);
        for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
            if (view.token(at).isVerb()) {
                return at;
            }
            at = tree.governor(at);
        }
        return at;
    }

    /** Returns the head of the place, or {@link DependencyTree#NONE}; {@code taken} are heads that have another role. */
    int place(Clause clause, List<Integer> taken) {
        List<Integer> sites = new ArrayList<>(List.of(clause.head(), clause.site()));
        sites.addAll(clause.slot("purpose"));
        for (String preposition : PLACE_PREPOSITIONS) {
            for (int site : sites) {
                for (int d : tree.dependents(site, "obl", "nmod")) {
                    if (view.preposition(d).equals(preposition) && isPlace(d) && !taken.contains(d)) {
                        return d;
                    }
                }
            }
            for (int d : clause.slot(preposition)) {
                if (isPlace(d) && !taken.contains(d)) {
                    return d;
                }
            }
        }
        return DependencyTree.NONE;
    }

    private boolean isPlace(int head) {
        Set<String> classes = view.classes(head);
        if (classes.contains("place")) {
            return true;
        }
        return classes.contains("area")
                && tree.dependents(head, "compound", "nmod:poss", "nmod").stream()
                        .anyMatch(d -> view.classes(d).contains("place")
                                || view.token(d).isProperNoun());
    }

    /**
     * Returns the number that counts what stands at a head: "thousands of troops", "nine troops". In "two women and a baby" the number
     * is that of a part, so that there is none.
     */
    @Nullable Quantity quantity(List<Integer> heads) {
        for (int outer : heads) {
            List<Integer> conjuncts = view.conjuncts(outer);
            if (heads.size() > 1 || conjuncts.size() > 1) {
                return null;
            }
            for (int head : conjuncts) {
                int meant = view.meant(head);
                for (Quantity quantity : quantities) {
                    boolean inside = tree.dominates(head, quantity.last()) && counts(quantity, head, meant);
                    if (inside || quantity.counted() == meant || quantity.counted() == head) {
                        return quantity;
                    }
                }
            }
        }
        return null;
    }

    private boolean counts(Quantity quantity, int head, int meant) {
        int at = headOf(quantity.first(), quantity.last());
        boolean itself = quantity.first() <= head && head <= quantity.last();
        boolean governed = tree.governor(at) == meant || tree.governor(at) == head;
        return itself || (governed && tree.is(at, "nummod", "amod", "det"));
    }
}
