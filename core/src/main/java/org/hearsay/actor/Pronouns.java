package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves pronouns of the third person: first to the subjects of the clauses around them, then to the subject of the sentence
 * before. A pronoun that might as well stand for a thing stays unresolved.
 */
final class Pronouns {
    private static final int REACH = 3;
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> SEVERAL = Set.of("they", "them", "their", "theirs", "themselves");

    private final Memory memory;
    private final List<Clauses> clauses;

    Pronouns(Memory memory, List<Clauses> clauses) {
        this.memory = memory;
        this.clauses = clauses;
    }

    private enum Agreement {
        HE,
        SHE,
        IT,
        THEY;

        static Agreement of(String word) {
            if (SEVERAL.contains(word)) {
                return THEY;
            }
            if (THING.contains(word)) {
                return IT;
            }
            return FEMALE.contains(word) ? SHE : HE;
        }

        boolean isPerson() {
            return this == HE || this == SHE;
        }

        Gender gender() {
            return this == SHE ? Gender.SHE : Gender.HE;
        }
    }

    /** Whether the search has ended, and with whom. */
    private record Verdict(boolean ended, @Nullable Seen antecedent) {
        static final Verdict GO_ON = new Verdict(false, null);
        static final Verdict NOBODY = new Verdict(true, null);
    }

    /** Returns whom a pronoun refers to, or null where that is not clear. */
    @Nullable Seen resolve(Sentence sentence, int token, String word) {
        Agreement agreement = Agreement.of(word);
        Clauses here = clauses.get(clauses.size() - 1);
        if (agreement == Agreement.IT && isEmptySubject(sentence, here.tree(), token)) {
            return null;
        }
        Verdict around = around(sentence, here, token, agreement, POSSESSIVE.contains(word));
        if (around.ended()) {
            return around.antecedent();
        }
        if (agreement.isPerson()) {
            return person(sentence.index(), here, token, agreement);
        }
        Seen within = within(sentence.index(), here, token, agreement);
        return within != null ? within : before(sentence.index(), agreement);
    }

    /** Looks at the subjects of the clauses around a pronoun, the nearest first. */
    private Verdict around(Sentence sentence, Clauses here, int token, Agreement agreement, boolean possessive) {
        DependencyTree tree = here.tree();
        int below = token;
        for (int at = tree.governor(token); at != DependencyTree.NONE; at = tree.governor(at)) {
            boolean sister = !possessive && tree.governor(token) == at;
            Verdict verdict = sister ? Verdict.GO_ON : clause(sentence, here, at, below, token, agreement);
            if (verdict.ended()) {
                return verdict;
            }
            below = at;
        }
        return Verdict.GO_ON;
    }

    private Verdict clause(Sentence sentence, Clauses here, int verb, int below, int token, Agreement agreement) {
        DependencyTree tree = here.tree();
        if (tree.is(below, "xcomp")) {
            Seen controller = fitting(sentence.index(), tree.dependent(verb, "obj", "iobj"), agreement);
            if (controller != null && controller.head() < token) {
                return new Verdict(true, controller);
            }
        }
        int subject = tree.dependent(verb, "nsubj");
        if (subject == DependencyTree.NONE || subject == token || tree.dominates(subject, token)) {
            return Verdict.GO_ON;
        }
        if (here.isQuoted(token) && !here.isQuoted(subject) && tree.is(below, "ccomp", "parataxis", "dep")) {
            return Verdict.GO_ON;
        }
        Seen seen = fitting(sentence.index(), subject, agreement);
        if (seen != null) {
            return new Verdict(true, seen);
        }
        return blocks(sentence, subject, agreement) ? Verdict.NOBODY : Verdict.GO_ON;
    }

    /** A thing that agrees stands nearer than anybody: it may be meant. */
    private boolean blocks(Sentence sentence, int subject, Agreement agreement) {
        Token token = sentence.token(subject);
        if (agreement.isPerson() || !token.isNoun() || memory.at(sentence.index(), subject) != null) {
            return false;
        }
        boolean plural = token.tag().endsWith("S");
        return plural == (agreement == Agreement.THEY);
    }

    private @Nullable Seen fitting(int sentence, int head, Agreement agreement) {
        if (head == DependencyTree.NONE) {
            return null;
        }
        Seen seen = memory.at(sentence, head);
        if (agreement == Agreement.THEY) {
            return seen == null ? null : several(sentence, head, seen);
        }
        return seen != null && agrees(seen, agreement) ? seen : null;
    }

    private @Nullable Seen several(int sentence, int head, Seen first) {
        List<Actor> actors = new ArrayList<>(first.actors());
        DependencyTree tree =
                clauses.get(clauses.size() - 1 - (lastSentence() - sentence)).tree();
        if (head < tree.size()) {
            for (int conjunct : tree.dependents(head, "conj")) {
                Seen other = memory.at(sentence, conjunct);
                if (other != null) {
                    actors.addAll(other.actors());
                }
            }
        }
        if (actors.size() > 1) {
            return new Seen(sentence, head, first.rank(), actors, true, false, Gender.UNKNOWN, "");
        }
        return agrees(first, Agreement.THEY) ? first : null;
    }

    private int lastSentence() {
        return clauses.size() - 1;
    }

    private static boolean agrees(Seen seen, Agreement agreement) {
        ActorKind kind = seen.actor().kind();
        return switch (agreement) {
            case HE, SHE ->
                !seen.plural()
                        && !seen.body()
                        && (kind == ActorKind.PERSON || kind == ActorKind.GROUP)
                        && seen.gender().agrees(agreement.gender());
            case IT -> !seen.plural() && (kind == ActorKind.STATE || kind == ActorKind.ORGANISATION || seen.body());
            case THEY -> seen.plural() || seen.body() || kind == ActorKind.ORGANISATION;
        };
    }

    /** Looks for a person in this sentence before the pronoun, and then in the sentences before. */
    private @Nullable Seen person(int sentence, Clauses here, int token, Agreement agreement) {
        Seen best = null;
        for (Seen seen : memory.in(sentence)) {
            boolean speaker = here.isQuoted(token) && !here.isQuoted(seen.head());
            if (seen.head() < token && !speaker && seen.rank() == 3 && agrees(seen, agreement)) {
                best = seen;
            }
        }
        for (int back = 1; best == null && back <= REACH && back <= sentence; back++) {
            best = subjectOf(sentence - back, agreement);
            best = best != null ? best : highest(sentence - back, agreement);
        }
        return best;
    }

    private @Nullable Seen subjectOf(int sentence, Agreement agreement) {
        int subject = clauses.get(sentence).mainSubject();
        return fitting(sentence, subject, agreement);
    }

    private @Nullable Seen highest(int sentence, Agreement agreement) {
        Seen best = null;
        for (Seen seen : memory.in(sentence)) {
            if (agrees(seen, agreement) && (best == null || seen.rank() > best.rank())) {
                best = seen;
            }
        }
        return best;
    }

    /** The only one in this sentence before the pronoun that agrees. */
    private @Nullable Seen within(int sentence, Clauses here, int token, Agreement agreement) {
        Seen only = null;
        for (Seen seen : memory.in(sentence)) {
            boolean clear = agreement == Agreement.IT || !severalBetween(here, sentence, seen.head(), token);
            if (seen.head() < token && seen.rank() == 3 && clear && agrees(seen, agreement) && !here.isQuoted(token)) {
                if (only != null && !only.actors().equals(seen.actors())) {
                    return null;
                }
                only = seen;
            }
        }
        return only;
    }

    private boolean severalBetween(Clauses here, int sentence, int from, int token) {
        for (int i = from + 1; i < token; i++) {
            if (here.isPluralNoun(i) && memory.at(sentence, i) == null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Seen before(int sentence, Agreement agreement) {
        return sentence == 0 ? null : subjectOf(sentence - 1, agreement);
    }

    /** "It is clear that", "it was raining". */
    private static boolean isEmptySubject(Sentence sentence, DependencyTree tree, int token) {
        int governor = tree.governor(token);
        if (governor == DependencyTree.NONE) {
            return true;
        }
        boolean copula = tree.dependent(governor, "cop") != DependencyTree.NONE;
        boolean clause = tree.dependent(governor, "ccomp", "csubj", "xcomp", "advcl", "acl") != DependencyTree.NONE;
        return tree.is(token, "expl")
                || (copula && clause && !sentence.token(governor).isNoun());
    }
}
