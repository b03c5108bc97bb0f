package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Token;

/** Finds the grammatical subject and object of a predicate: voice, shared and controlled subjects, relative clauses. */
final class Arguments {
    private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whom");
    private static final Set<String> PARTICLES = Set.of("up", "down", "out", "off", "back", "over", "away");
    private static final int DEEPEST = 12;

    private final SentenceView view;
    private final DependencyTree tree;
    private final Governors governors;

    Arguments(SentenceView view, Governors governors) {
        this.view = view;
        this.tree = view.tree();
        this.governors = governors;
    }

    /** Returns the particle of a verb, or {@link DependencyTree#NONE}. */
    int particle(int head) {
        int tagged = tree.dependent(head, "compound:prt");
        boolean next = head + 1 < tree.size() && tree.governor(head + 1) == head && tree.is(head + 1, "advmod");
        return tagged < 0 && next && PARTICLES.contains(view.token(head + 1).lower()) ? head + 1 : tagged;
    }

    boolean isPassive(int head, int depth) {
        if (tree.dependent(head, "aux:pass", "nsubj:pass") >= 0) {
            return true;
        }
        Token token = view.token(head);
        boolean past = token.tag().equals("VBN") || token.tag().equals("VBD");
        if (!past || depth > DEEPEST) {
            return false;
        }
        if (isHeadlinePassive(head)) {
            return true;
        }
        boolean bare = tree.dependent(head, "aux", "nsubj") < 0;
        if (bare && tree.relation(head).equals("conj") && tree.governor(head) >= 0) {
            return token.tag().equals("VBN")
                    && view.token(tree.governor(head)).isVerb()
                    && isPassive(tree.governor(head), depth + 1);
        }
        boolean participle =
                tree.relation(head).equals("acl") || tree.relation(head).equals("advcl");
        return bare && participle && tree.dependent(head, "obj") < 0;
    }

    /** "Five people shot in the north": a verb that is never without its object, without one. */
    private boolean isHeadlinePassive(int head) {
        boolean alone = tree.dependent(head, "aux", "obj", "iobj", "ccomp", "xcomp", "compound:prt") < 0;
        boolean shared = tree.dependents(head, "conj").stream()
                .anyMatch(d -> view.token(d).isVerb() && tree.dependent(d, "obj") >= 0);
        return alone
                && !shared
                && tree.dependent(head, "nsubj") >= 0
                && view.words().is(view.lemma(head), "undergone")
                && !tree.is(head, "acl");
    }

    /** Returns the grammatical subjects, shared, controlled or understood ones too. */
    List<Integer> subjects(int head, int depth) {
        List<Integer> own = tree.dependents(head, "nsubj");
        if (!own.isEmpty()) {
            return own.stream().map(token -> antecedent(token, head)).toList();
        }
        int above = tree.governor(head);
        if (above < 0 || depth > DEEPEST) {
            return List.of();
        }
        if (tree.is(head, "acl")) {
            return ofModifiedNoun(head, above, depth);
        }
        boolean predicate =
                view.token(above).isVerb() || view.token(above).tag().startsWith("JJ");
        if (!tree.is(head, "conj", "xcomp", "advcl", "dep", "ccomp") || !predicate) {
            return List.of();
        }
        if (tree.is(head, "xcomp", "advcl") && governors.controlsByObject(view.lemma(above))) {
            List<Integer> objects = isPassive(above, 0) ? subjects(above, depth + 1) : objects(above);
            if (objects.stream().anyMatch(view::isAgent)) {
                return objects;
            }
        }
        return subjects(above, depth + 1);
    }

    private List<Integer> ofModifiedNoun(int head, int noun, int depth) {
        if (!hasTo(head)) {
            return List.of(noun);
        }
        List<Integer> owners = tree.dependents(noun, "nmod:poss");
        int verb = tree.governor(noun);
        boolean light = owners.isEmpty() && verb >= 0 && view.token(verb).isVerb() && tree.is(noun, "obj");
        return light ? subjects(verb, depth + 1) : owners;
    }

    private int antecedent(int subject, int head) {
        boolean itself = RELATIVES.contains(view.token(subject).lower());
        boolean part = RELATIVES.contains(view.token(view.meant(subject)).lower());
        boolean relative = tree.is(head, "acl") && (itself || part);
        if (relative && tree.governor(head) >= 0) {
            return tree.governor(head);
        }
        return view.token(subject).lower().equals("who") ? before(subject) : subject;
    }

    /** Returns whom a "who" refers to whose clause hangs elsewhere: the noun right before it. */
    private int before(int who) {
        int at = who - 1;
        while (at > 0
                && (view.token(at).tag().equals(",") || view.token(at).tag().equals(":"))) {
            at--;
        }
        return at >= 0 && view.token(at).isNoun() ? at : who;
    }

    List<Integer> objects(int head) {
        List<Integer> own = tree.dependents(head, "obj");
        if (own.isEmpty() && tree.dependent(head, "ccomp", "xcomp") < 0) {
            own = tree.dependents(head, "iobj");
        }
        if (own.isEmpty()) {
            own = tree.dependents(head, "xcomp").stream()
                    .filter(state -> !view.token(state).isVerb())
                    .flatMap(state -> tree.dependents(state, "nsubj").stream())
                    .toList();
        }
        boolean relative = tree.relation(head).equals("acl:relcl") && tree.governor(head) >= 0;
        if (relative && tree.dependent(head, "nsubj") >= 0 && !isPassive(head, 0)) {
            boolean gap = own.isEmpty()
                    && !RELATIVES.contains(
                            view.token(tree.dependent(head, "nsubj")).lower());
            boolean pronoun =
                    own.stream().anyMatch(o -> RELATIVES.contains(view.token(o).lower()));
            boolean adverb = tree.dependents(head, "advmod").stream()
                    .anyMatch(d -> view.token(d).tag().equals("WRB"));
            if ((gap && !adverb) || pronoun) {
                return List.of(tree.governor(head));
            }
        }
        return own;
    }

    boolean hasTo(int head) {
        return tree.dependents(head, "mark", "aux").stream()
                .anyMatch(d -> view.token(d).tag().equals("TO")
                        && view.token(d).lower().equals("to"));
    }
}
