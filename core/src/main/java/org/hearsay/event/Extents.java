package org.hearsay.event;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.hearsay.language.DependencyTree;
import org.hearsay.text.Span;

/** Finds the words that report an event: its clause without attribution and without the clauses beside it. */
final class Extents {
    static final List<String> JOINERS = List.of("along with", "together with", "as well as", "in addition to");

    private final SentenceView view;
    private final DependencyTree tree;
    private final Arguments arguments;

    Extents(SentenceView view, Arguments arguments) {
        this.view = view;
        this.arguments = arguments;
        this.tree = view.tree();
    }

    List<Span> of(Clause clause) {
        NavigableSet<Integer> tokens = new TreeSet<>();
        collect(clause.site(), clause.site(), tokens);
        int first = start(clause, tokens);
        int last = last(tokens, clause.site());
        while (first < clause.head() && isEdge(first, clause.head())) {
            first++;
        }
        while (last > clause.head() && isTail(last)) {
            last--;
        }
        return List.of(view.sentence().span(Math.min(first, clause.head()), Math.max(last, clause.head())));
    }

    /** Returns where the subject begins; what stands before it ("In return, …") is about more than this clause. */
    private int start(Clause clause, NavigableSet<Integer> tokens) {
        int subject = tree.dependent(clause.site(), "nsubj");
        return subject >= 0 && subject < clause.site() ? tree.subtree(subject).get(0) : tokens.first();
    }

    /** Returns the end of the first run of words; a gap of a clause that was left out ends it. */
    private int last(NavigableSet<Integer> tokens, int from) {
        int last = from;
        for (int token : tokens.tailSet(from)) {
            if (token > last + 1 && !onlyMarks(last + 1, token)) {
                return last;
            }
            last = token;
        }
        return last;
    }

    private boolean onlyMarks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(view.token(i).text().charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private boolean isTail(int token) {
        char first = view.token(token).text().charAt(0);
        boolean mark = !Character.isLetterOrDigit(first) && first != '$' && first != '%';
        return (mark && !isClosingQuote(token)) || view.token(token).tag().equals("CC");
    }

    /** A quotation mark stays where its partner is inside. */
    private boolean isClosingQuote(int token) {
        return view.token(token).tag().equals("''")
                && tree.governor(token) >= 0
                && !view.token(tree.governor(token)).isVerb();
    }

    private boolean isEdge(int token, int noun) {
        return !Character.isLetterOrDigit(view.token(token).text().charAt(0))
                || tree.is(token, "mark", "cc", "discourse")
                || (tree.is(token, "case")
                        && !view.token(tree.governor(token)).isVerb()
                        && tree.governor(token) == noun)
                || view.token(token).tag().equals("WRB");
    }

    private void collect(int token, int site, NavigableSet<Integer> found) {
        found.add(token);
        for (int d : tree.dependents(token)) {
            if (!leftOut(d, token, site)) {
                collect(d, site, found);
            }
        }
    }

    private boolean leftOut(int d, int governor, int site) {
        boolean comma = d > 0 && followsComma(d);
        if (governor == site) {
            boolean clauseBeside = tree.is(d, "parataxis", "discourse")
                    || (tree.is(d, "ccomp") && d < site)
                    || (tree.is(d, "conj") && view.token(d).isVerb())
                    || (tree.is(d, "advcl", "dep") && (comma || tree.dependent(d, "nsubj") >= 0))
                    || (tree.is(d, "advcl") && d < site)
                    || (tree.is(d, "advcl") && !arguments.hasTo(d) && isMarkedClause(d));
            String preposition = view.preposition(d);
            return clauseBeside || preposition.startsWith("according") || JOINERS.contains(preposition);
        }
        return (tree.relation(d).equals("acl:relcl") && comma)
                || tree.is(d, "parataxis")
                || (tree.is(d, "appos", "dep") && comma && d > site)
                || (tree.is(d, "conj") && view.token(d).isVerb());
    }

    /** "thanked him for sending" stays whole; "after sending" and "as he sent" are clauses of their own. */
    private boolean isMarkedClause(int verb) {
        int mark = tree.dependent(verb, "mark");
        return mark >= 0 && !view.token(mark).lower().equals("for");
    }

    private boolean followsComma(int d) {
        int first = tree.subtree(d).get(0);
        return first > 0
                && (view.token(first - 1).text().equals(",")
                        || view.token(first).text().equals(","));
    }
}
