package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.Governors.Governor;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Token;

/** Decides whether an event is told as having happened, and whether it is told at all. */
final class RealisReader {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n\u2019t", "never", "no", "neither", "nor");
    private static final Set<String> IFS = Set.of("if", "unless", "whether");
    private static final Set<String> FUTURES = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> POSSIBLES =
            Set.of("would", "could", "may", "might", "should", "must", "can", "ca", "'d");
    private static final Set<String> OPINIONS = Set.of("should", "must", "could", "might", "may", "can");
    private static final Set<String> CONTENTS = Set.of("", "for", "of", "on", "about", "against", "to");
    private static final int DEEPEST = 12;

    private final SentenceView view;
    private final DependencyTree tree;
    private final Arguments arguments;
    private final Governors governors;

    RealisReader(SentenceView view, Arguments arguments, Governors governors) {
        this.view = view;
        this.tree = view.tree();
        this.arguments = arguments;
        this.governors = governors;
    }

    /** Returns the realis of what a clause tells, or nothing where it tells no event (a mere purpose, a modifier). */
    Optional<Realis> of(Clause clause) {
        Optional<Realis> found = clause.site() == clause.head() && !isPredicate(clause.head())
                ? ofNoun(clause.head(), 0)
                : ofVerb(clause.site(), 0);
        if (clause.light() && view.words().is(view.lemma(clause.site()), "ending")) {
            // "will not end the strike": what is not ended goes on, and is no news
            return found.filter(realis -> realis == Realis.ACTUAL);
        }
        if (found.isPresent() && found.get() == Realis.ACTUAL) {
            Optional<Governor> carrier =
                    clause.light() ? governors.of(view.lemma(clause.site()), "carried") : Optional.empty();
            Realis carried = carrier.isPresent() ? carrier.get().realis() : null;
            return Optional.of(carried != null ? carried : ofArguments(clause));
        }
        return found;
    }

    /** Says whether a word is a verb, or an adjective that is one with its copula: "is not willing". */
    private boolean isPredicate(int head) {
        return view.token(head).isVerb()
                || (view.token(head).tag().startsWith("JJ") && tree.dependent(head, "cop") >= 0);
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
        if (tree.is(verb, "ccomp", "xcomp") && above >= 0 && isConditional(above)) {
            return Optional.of(Realis.HYPOTHETICAL);
        }
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

    /** "if I saw them send": what an "if" governs, it governs with all that it says. */
    private boolean isConditional(int verb) {
        return tree.dependents(verb, "mark").stream()
                .anyMatch(mark -> IFS.contains(view.token(mark).lower()));
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
                return Optional.of(word.equals("would") && isFutureInPast(verb) ? Realis.FUTURE : Realis.HYPOTHETICAL);
            }
        }
        return Optional.empty();
    }

    /** "said it would send troops": what "will" is in a report of the past, unless a condition stands beside it. */
    private boolean isFutureInPast(int verb) {
        int above = tree.governor(verb);
        boolean reported =
                above >= 0 && tree.is(verb, "ccomp") && view.token(above).tag().matches("VBD|VBN");
        return reported && tree.dependents(verb, "advcl").stream().noneMatch(this::isConditional);
    }

    private boolean isModal(int verb, Set<String> words) {
        return tree.dependents(verb, "aux").stream()
                .anyMatch(d -> d < verb && words.contains(view.token(d).lower()));
    }

    private Optional<Realis> ofForm(int verb, int above, int depth) {
        String form = form(verb);
        if (tree.is(verb, "csubj") && above >= 0) {
            // "declaring it would anger them": what is spoken of as a cause that would have effects has not happened
            Optional<Realis> weighed = own(above);
            if (weighed.isPresent()) {
                return weighed;
            }
        }
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
            Optional<Realis> modal =
                    realis == Realis.ACTUAL && view.token(above).isVerb() ? own(above) : Optional.empty();
            return modal.isPresent() ? modal : realis != null ? Optional.of(realis) : ofAbove(above, depth);
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
        boolean object = arguments.isPassive(above, 0) || tree.dependent(above, "obj", "iobj", "obl") >= 0;
        return governors.of(view.lemma(above), form, object);
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
        if (arguments.hasTo(verb)) {
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
        boolean behind = tree.is(noun, "nmod", "obl") && CONTENTS.contains(view.preposition(noun));
        if (governor.isPresent() && (behind || tree.is(noun, "obj", "nsubj:pass"))) {
            Realis realis = governor.get().realis();
            return realis != null ? Optional.of(realis) : ofAbove(above, depth);
        }
        return Optional.of(Realis.ACTUAL);
    }
}
