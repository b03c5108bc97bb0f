package org.hearsay.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** The search for whom one pronoun stands for. */
final class PronounSearch {
    /** How many sentences back a person is looked for. */
    private static final int REACH = 3;

    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");

    private final Memory memory;
    private final List<Clauses> clauses;
    private final Sentence sentence;
    private final Clauses here;
    private final DependencyTree tree;
    private final int token;
    private final Agreement agreement;
    private final boolean possessive;
    private final boolean reflexive;
    /** Who cannot be meant: the subject of the pronoun's own clause, and who speaks the quotation that it stands in. */
    private final Set<Actor> barred = new HashSet<>();

    PronounSearch(Memory memory, List<Clauses> clauses, Sentence sentence, int token, String word) {
        this.memory = memory;
        this.clauses = clauses;
        this.sentence = sentence;
        this.here = clauses.get(sentence.index());
        this.tree = here.tree();
        this.token = token;
        this.agreement = Agreement.of(word);
        this.reflexive = word.endsWith("self") || word.endsWith("selves");
        this.possessive =
                POSSESSIVE.contains(word) && sentence.token(token).tag().equals("PRP$");
        barSubject();
        barSpeaker();
    }

    @Nullable Seen find() {
        Verdict around = around();
        if (around.ended()) {
            return around.antecedent();
        }
        if (agreement.isPerson()) {
            return person();
        }
        Seen within = within();
        if (within != null) {
            return within;
        }
        boolean leads = agreement == Agreement.THEY || isInMainSubject();
        return sentence.index() == 0 || !leads ? null : subjectOf(sentence.index() - 1);
    }

    private boolean isInMainSubject() {
        int subject = here.mainSubject();
        return subject != DependencyTree.NONE && tree.dominates(subject, token);
    }

    /** Whether the search has ended, and with whom. */
    private record Verdict(boolean ended, @Nullable Seen antecedent) {
        static final Verdict GO_ON = new Verdict(false, null);
        static final Verdict NOBODY = new Verdict(true, null);
    }

    private void barSubject() {
        if (possessive || reflexive || tree.is(token, "nsubj")) {
            return;
        }
        int subject = here.subject(token);
        Seen seen = subject == DependencyTree.NONE ? null : memory.at(sentence.index(), subject);
        if (seen != null) {
            barred.addAll(seen.actors());
        }
    }

    /** The speaker is a subject outside the quotation, in this sentence or the last one that has such a subject. */
    private void barSpeaker() {
        if (!here.isQuoted(token) || !agreement.isPerson()) {
            return;
        }
        for (Seen seen : memory.in(sentence.index())) {
            if (seen.rank() == Clauses.SUBJECT && !here.isQuoted(seen.head())) {
                barred.addAll(seen.actors());
            }
        }
        for (int back = 1; barred.isEmpty() && back <= Math.min(REACH, sentence.index()); back++) {
            barSubjectOf(sentence.index() - back);
        }
    }

    private void barSubjectOf(int index) {
        int subject = memory.in(index).isEmpty()
                ? DependencyTree.NONE
                : clauses.get(index).mainSubject();
        Seen seen = subject == DependencyTree.NONE ? null : memory.at(index, subject);
        if (seen != null && !clauses.get(index).isQuoted(subject)) {
            barred.addAll(seen.actors());
        }
    }

    private boolean fits(Seen seen) {
        return agreement.admits(seen) && seen.actors().stream().noneMatch(barred::contains);
    }

    /** Looks at the subjects of the clauses around the pronoun, the nearest first. */
    private Verdict around() {
        int below = token;
        for (int at = tree.governor(token); at != DependencyTree.NONE; at = tree.governor(at)) {
            boolean own = !possessive && !reflexive && tree.governor(token) == at;
            Verdict verdict = own ? Verdict.GO_ON : clause(at, below);
            if (verdict.ended()) {
                return verdict;
            }
            below = at;
        }
        return Verdict.GO_ON;
    }

    private Verdict clause(int verb, int below) {
        if (tree.is(below, "xcomp") && tree.dependent(below, "nsubj") == DependencyTree.NONE) {
            Seen controller = fitting(sentence.index(), tree.dependent(verb, "obj", "iobj"));
            if (controller != null && controller.head() < token) {
                return new Verdict(true, controller);
            }
        }
        Seen noun = tree.is(verb, "acl") ? fitting(sentence.index(), tree.governor(verb)) : null;
        if (noun != null && noun.head() < token && isSubjectOf(verb)) {
            return new Verdict(true, noun);
        }
        int subject = tree.dependent(verb, "nsubj");
        if (subject == DependencyTree.NONE || subject == token || tree.dominates(subject, token)) {
            return Verdict.GO_ON;
        }
        if (here.isQuoted(token) && !here.isQuoted(subject) && tree.is(below, "ccomp", "parataxis", "dep")) {
            return Verdict.GO_ON;
        }
        Seen seen = fitting(sentence.index(), subject);
        if (seen == null) {
            seen = possessor(subject);
        }
        if (seen == null && possessive) {
            seen = object(verb);
        }
        if (seen != null) {
            return new Verdict(true, seen);
        }
        return blocks(subject) ? Verdict.NOBODY : Verdict.GO_ON;
    }

    /** "Holt, who lost his job", "Holt leaving his job": the noun does what the clause says. */
    private boolean isSubjectOf(int verb) {
        int subject = tree.dependent(verb, "nsubj");
        return subject == DependencyTree.NONE
                ? sentence.token(verb).tag().equals("VBG")
                : sentence.token(subject).tag().startsWith("W");
    }

    /** "Lund's plan failed when she left". */
    private @Nullable Seen possessor(int subject) {
        int possessor = agreement.isPerson() ? tree.dependent(subject, "nmod:poss") : DependencyTree.NONE;
        return possessor == DependencyTree.NONE || possessor >= token ? null : fitting(sentence.index(), possessor);
    }

    /** "The victims sued Norway for its part". */
    private @Nullable Seen object(int verb) {
        int object = tree.dependent(verb, "obj");
        boolean before = object != DependencyTree.NONE && object < token && !tree.dominates(object, token);
        return before ? fitting(sentence.index(), object) : null;
    }

    /** A thing that agrees stands nearer than anybody: it may be meant. */
    private boolean blocks(int subject) {
        Token noun = sentence.token(subject);
        if (agreement.isPerson() || !noun.isNoun() || memory.at(sentence.index(), subject) != null) {
            return false;
        }
        return noun.tag().endsWith("S") == (agreement == Agreement.THEY);
    }

    private @Nullable Seen fitting(int index, int head) {
        Seen seen = head == DependencyTree.NONE ? null : memory.at(index, head);
        if (seen == null) {
            return null;
        }
        Seen all = agreement == Agreement.THEY ? coordinated(index, head, seen) : seen;
        return fits(all) ? all : null;
    }

    private Seen coordinated(int index, int head, Seen first) {
        List<Actor> actors = new ArrayList<>(first.actors());
        for (int conjunct : clauses.get(index).tree().dependents(head, "conj")) {
            Seen other = memory.at(index, conjunct);
            if (other != null) {
                actors.addAll(other.actors());
            }
        }
        return actors.size() > first.actors().size()
                ? new Seen(index, head, first.rank(), actors, true, false, Gender.UNKNOWN, "")
                : first;
    }

    /** Looks for a person in this sentence before the pronoun, and then in the sentences before. */
    private @Nullable Seen person() {
        Seen best = null;
        for (Seen seen : memory.in(sentence.index())) {
            boolean before = seen.head() < token && seen.rank() >= Clauses.POSSESSOR;
            if (before && fits(seen) && (best == null || seen.head() > best.head())) {
                best = seen;
            }
        }
        for (int back = 1; best == null && back <= Math.min(REACH, sentence.index()); back++) {
            best = subjectOf(sentence.index() - back);
            best = best != null ? best : highest(sentence.index() - back);
        }
        return best;
    }

    private @Nullable Seen subjectOf(int index) {
        return memory.in(index).isEmpty()
                ? null
                : fitting(index, clauses.get(index).mainSubject());
    }

    private @Nullable Seen highest(int index) {
        Seen best = null;
        for (Seen seen : memory.in(index)) {
            if (fits(seen) && (best == null || seen.rank() > best.rank())) {
                best = seen;
            }
        }
        return best;
    }

    /** The only subject in this sentence before the pronoun that agrees. */
    private @Nullable Seen within() {
        Seen only = null;
        for (Seen seen : memory.in(sentence.index())) {
            if (seen.head() < token && seen.rank() == Clauses.SUBJECT && fits(seen) && isClear(seen)) {
                if (only != null && !only.actors().equals(seen.actors())) {
                    return null;
                }
                only = seen;
            }
        }
        return only;
    }

    /** Says whether no several things that might be meant stand between. */
    private boolean isClear(Seen seen) {
        if (here.isQuoted(token)) {
            return false;
        }
        for (int i = seen.head() + 1; agreement == Agreement.THEY && i < token; i++) {
            if (here.isPluralNoun(i) && memory.at(sentence.index(), i) == null) {
                return false;
            }
        }
        return true;
    }
}
