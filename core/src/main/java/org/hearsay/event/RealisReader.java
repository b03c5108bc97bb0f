package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.Governors.Governor;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Token;

/** Decides whether an event is told as having happened, and whether it is told at all. */
final class RealisReader {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor");
    private static final Set<String> IFS = Set.of("if", "unless", "whether");
    private static final Set<String> FUTURES = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> POSSIBLES =
            Set.of("would", "could", "may", "might", "should", "must", "can", "ca", "'d");
    private static final Set<String> OPINIONS = Set.of("should", "must", "could", "might", "may", "can");
    private static final int DEEPEST = 12;

    private final SentenceView view;
    private final DependencyTree tree;
    private final ClauseReader clauses;
    private final Governors governors;

    RealisReader(SentenceView view, ClauseReader clauses, Governors governors) {
        this.view = view;
        this.tree = view.tree();
        this.clauses = clauses;
        this.governors = governors;
    }

    /** Returns the realis of what a clause tells, or nothing where it tells no event (a mere purpose, a modifier). */
    Optional<Realis> of(Clause clause) {
        Optional<Realis> found =
                clause.site() == clause.head() && !view.token(clause.head()).isVerb()
                        ? ofNoun(clause.head(), 0)
                        : ofVerb(clause.site(), 0);
        if (found.isPresent() && found.get() == Realis.ACTUAL) {
            return Optional.of(ofArguments(clause));
        }
        return found;
    }

    private Realis ofArguments(Clause clause) {
        for (String slot : List.of("subject", "object")) {
            for (int token : clause.slot(slot)) {
                if (tree.dependents(token, "det", "neg", "advmod").stream()
                                .anyMatch(d -> NEGATIONS.contains(view.token(d).lower()))
                        || Set.of("nobody", "none", "nothing")
                                .contains(view.token(token).lower())) {
                    return Realis.NEGATED;
                }
            }
        }
        if (clause.light()) {
            for (int d : tree.dependents(clause.head(), "det", "amod")) {
                if (view.token(d).lower().equals("no")) {
                    return Realis.NEGATED;
                }
            }
        }
        return Realis.ACTUAL;
    }

    private Optional<Realis> ofVerb(int verb, int depth) {
        if (depth > DEEPEST || tree.is(verb, "amod", "compound", "case", "fixed", "nmod", "det", "aux")) {
            return Optional.empty();
        }
        Optional<Realis> own = own(verb);
        if (own.isPresent()) {
            return own;
        }
        int above = tree.governor(verb);
        if (tree.is(verb, "conj") && above >= 0 && leansOn(verb)) {
            boolean verbal = view.token(above).isVerb();
            boolean gerund = view.token(verb).tag().equals("VBG") && tree.dependent(verb, "aux") < 0;
            // "accused of shooting and killing": a gerund is not coordinated with a finite verb, but with what that
            // verb governs
            boolean noun = gerund && !view.token(above).tag().equals("VBG");
            return noun ? Optional.empty() : verbal ? ofVerb(above, depth + 1) : Optional.of(Realis.ACTUAL);
        }
        return ofForm(verb, above, depth);
    }

    /** Says whether a coordinated verb shares the auxiliaries of the first one. */
    private boolean leansOn(int verb) {
        return tree.dependent(verb, "nsubj") < 0
                && (tree.dependent(verb, "aux") < 0 || view.token(verb).tag().equals("VBN"));
    }

    private Optional<Realis> own(int verb) {
        if (isModal(verb, OPINIONS)) {
            return Optional.of(Realis.HYPOTHETICAL);
        }
        for (int d : tree.dependents(verb)) {
            String word = view.token(d).lower();
            if (NEGATIONS.contains(word) && !tree.is(d, "det", "cc") && d < verb) {
                return Optional.of(Realis.NEGATED);
            }
        }
        for (int d : tree.dependents(verb, "aux", "mark", "advmod", "cc", "dep")) {
            String word = view.token(d).lower();
            if (d < verb && IFS.contains(word)) {
                return Optional.of(Realis.HYPOTHETICAL);
            }
            if (d < verb && FUTURES.contains(word) && view.token(d).tag().equals("MD")) {
                return Optional.of(Realis.FUTURE);
            }
            if (d < verb && POSSIBLES.contains(word) && view.token(d).tag().equals("MD")) {
                return Optional.of(Realis.HYPOTHETICAL);
            }
        }
        return Optional.empty();
    }

    private boolean isModal(int verb, Set<String> words) {
        return tree.dependents(verb, "aux").stream()
                .anyMatch(d -> d < verb && words.contains(view.token(d).lower()));
    }

    private Optional<Realis> ofForm(int verb, int above, int depth) {
        String form = form(verb);
        if (above < 0) {
            boolean bare = tree.dependent(verb, "nsubj", "aux") < 0
                    && view.token(verb).tag().matches("VBP?");
            return bare || form.equals("to") ? Optional.empty() : Optional.of(Realis.ACTUAL);
        }
        if (!tree.is(verb, "xcomp", "ccomp", "advcl", "acl", "dep", "csubj", "obl", "nmod")
                || tree.relation(verb).equals("acl:relcl")) {
            return Optional.of(Realis.ACTUAL);
        }
        boolean beside = form.equals("ing") && tree.is(verb, "advcl") && isMarked(verb);
        boolean governed = !beside && (!form.equals("that") || tree.is(verb, "ccomp", "xcomp"));
        Optional<Governor> governor = governed ? governor(verb, above, form) : Optional.empty();
        if (governor.isPresent()) {
            Realis realis = governor.get().realis();
            return realis != null ? Optional.of(realis) : ofAbove(above, depth);
        }
        if (form.equals("to")) {
            return Optional.empty();
        }
        if (form.equals("ing")) {
            return ofGerund(verb, above, depth);
        }
        return Optional.of(Realis.ACTUAL);
    }

    /** "after denouncing it, he insisted": the gerund is no complement of the verb. */
    private boolean isMarked(int verb) {
        return tree.dependents(verb, "mark", "case").stream()
                .anyMatch(d -> !Set.of("for", "from", "of", "to", "about", "against")
                        .contains(view.token(d).lower()));
    }

    /** Returns what governs a verb: the verb above it or, before an infinitive, that verb's object ("received an order to"). */
    private Optional<Governor> governor(int verb, int above, String form) {
        if (form.equals("to") && tree.is(verb, "xcomp", "advcl")) {
            for (int object : tree.dependents(above, "obj")) {
                Optional<Governor> noun = object < verb ? governors.of(view.lemma(object), form) : Optional.empty();
                if (noun.isPresent() && !view.token(object).isVerb()) {
                    return noun;
                }
            }
        }
        return governors.of(view.lemma(above), form);
    }

    private Optional<Realis> ofAbove(int above, int depth) {
        return view.token(above).isVerb() ? ofVerb(above, depth + 1) : ofNoun(above, depth + 1);
    }

    private Optional<Realis> ofGerund(int verb, int above, int depth) {
        Set<String> marks = Set.copyOf(tree.dependents(verb, "mark", "case").stream()
                .map(d -> view.token(d).lower())
                .distinct()
                .toList());
        boolean instead = marks.contains("of") && view.lemma(above).equals("instead");
        if (marks.contains("without") || instead) {
            return Optional.of(Realis.NEGATED);
        }
        boolean free = tree.is(verb, "advcl", "acl", "dep") && !marks.contains("of") && !marks.contains("against");
        if (!free || marks.contains("for") || marks.contains("at") || marks.contains("to") || marks.contains("from")) {
            return Optional.empty();
        }
        return tree.is(verb, "advcl", "dep")
                        && marks.isEmpty()
                        && view.token(above).isVerb()
                ? ofVerb(above, depth + 1)
                : Optional.of(Realis.ACTUAL);
    }

    /** Returns the form that a governing word sees: an infinitive, a gerund, a clause. */
    private String form(int verb) {
        Token token = view.token(verb);
        if (clauses.hasTo(verb)) {
            return "to";
        }
        boolean finite = tree.dependent(verb, "aux") >= 0;
        return token.tag().equals("VBG") && !finite ? "ing" : "that";
    }

    private Optional<Realis> ofNoun(int noun, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        for (int d : tree.dependents(noun, "amod", "compound", "det")) {
            Optional<Governor> modifier = governors.of(view.lemma(d), "modified");
            if (modifier.isPresent()) {
                return Optional.ofNullable(modifier.get().realis());
            }
            if (view.token(d).lower().equals("no")) {
                return Optional.of(Realis.NEGATED);
            }
        }
        int above = tree.governor(noun);
        if (above < 0) {
            return Optional.of(Realis.ACTUAL);
        }
        Optional<Governor> governor = governors.of(view.lemma(above), "noun");
        if (governor.isPresent() && tree.is(noun, "obj", "nmod", "obl", "nsubj:pass")) {
            Realis realis = governor.get().realis();
            return realis != null ? Optional.of(realis) : ofAbove(above, depth);
        }
        return Optional.of(Realis.ACTUAL);
    }
}
