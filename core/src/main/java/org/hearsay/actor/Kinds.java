package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** Resolves phrases that say what somebody is: to a branch of a state, a group, or somebody named before. */
final class Kinds {
    private final Lexicon lexicon;
    private final Memory memory;
    private final People people;

    Kinds(Lexicon lexicon, Memory memory, People people) {
        this.lexicon = lexicon;
        this.memory = memory;
        this.people = people;
    }

    /** Somebody that a phrase refers to, with the tokens that say so. */
    record Found(int first, int last, Actor actor, String rule) {}

    List<Found> resolve(Reference reference, Reference.Kind kind, Sentence sentence, Clauses clauses) {
        if (!kind.owners().isEmpty()) {
            return owned(reference, kind, sentence);
        }
        Seen possessor = kind.possessor() < 0 ? null : memory.at(reference.sentence(), kind.possessor());
        if (possessor != null) {
            return possessed(reference, kind, possessor);
        }
        Found known = kind.definite() ? known(reference, kind) : null;
        if (known == null && kind.possessor() < 0) {
            known = implied(reference, kind, clauses);
        }
        return List.of(
                known != null
                        ? known
                        : found(reference, group("", kind), kind.agent().rule()));
    }

    private static Found found(Reference reference, Actor actor, String rule) {
        return new Found(reference.first(), reference.last(), actor, rule);
    }

    private List<Found> owned(Reference reference, Reference.Kind kind, Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (Reference.Owner owner : kind.owners()) {
            boolean last = owner.equals(kind.owners().get(kind.owners().size() - 1));
            int first = owner.first() < 0 || kind.owners().size() == 1 ? reference.first() : owner.first();
            int end = last ? reference.last() : owner.last();
            found.add(new Found(
                    first,
                    end,
                    owner(owner, kind, sentence, reference),
                    kind.agent().rule()));
        }
        return found;
    }

    private Actor owner(Reference.Owner owner, Reference.Kind kind, Sentence sentence, Reference reference) {
        if (owner.body() != null) {
            return owner.body();
        }
        if (owner.state() != null && !(owner.local() && kind.agent().form() == Agent.Form.BODY)) {
            Actor holder = isOne(kind) ? holder(reference, kind, owner.state()) : null;
            return holder != null ? holder : ofState(owner.state(), kind);
        }
        String adjective = owner.first() < 0
                ? ""
                : String.join(
                        " ",
                        sentence.tokens().subList(owner.first(), owner.last() + 1).stream()
                                .map(Token::lower)
                                .toList());
        return group(adjective, kind, owner.state());
    }

    private @Nullable Actor holder(Reference reference, Reference.Kind kind, @Nullable String state) {
        String role = kind.agent().phrase();
        People.Person person = people.inRole(role, state, reference.sentence(), reference.from());
        if (person == null && lexicon.words("generic-role").contains(role)) {
            person = people.inSector(kind.agent().sector(), state, reference.sentence(), reference.from());
        }
        return person == null ? null : person.actor();
    }

    /** Says whether a phrase can stand for one person who is known: the president, and not a president. */
    private static boolean isOne(Reference.Kind kind) {
        return !kind.plural()
                && kind.agent().form() != Agent.Form.BODY
                && (kind.definite() || kind.agent().form() == Agent.Form.ONE);
    }

    private Actor ofState(String state, Reference.Kind kind) {
        Agent agent = kind.agent();
        return Sectors.isBranch(agent.sector())
                ? lexicon.state(state, agent.sector(), agent.type())
                : group(state.toLowerCase(Locale.ROOT), kind, state);
    }

    private Actor group(String prefix, Reference.Kind kind) {
        return group(prefix, kind, null);
    }

    private static Actor group(String prefix, Reference.Kind kind, @Nullable String state) {
        Agent agent = kind.agent();
        boolean plural = kind.plural() || agent.form() == Agent.Form.MANY;
        String name = (prefix + " " + (plural ? Plural.of(agent.phrase()) : agent.phrase())).strip();
        ActorKind form = agent.form() == Agent.Form.BODY && state != null ? ActorKind.ORGANISATION : ActorKind.GROUP;
        return new Actor(Slug.of(name), name, form, state, agent.sector(), agent.type());
    }

    private List<Found> possessed(Reference reference, Reference.Kind kind, Seen possessor) {
        Actor owner = possessor.actor();
        boolean ofPerson = owner.kind() == ActorKind.PERSON;
        boolean branch =
                lexicon.words("sector-of-a-leader").contains(kind.agent().sector());
        if (lexicon.words("relation-noun").contains(kind.agent().phrase())) {
            return List.of(found(reference, group("", kind), kind.agent().rule()));
        }
        if (owner.kind() == ActorKind.ORGANISATION && !ofPerson) {
            return List.of(found(reference, owner, "kind/of-body"));
        }
        if (owner.state() == null || (ofPerson && !branch)) {
            return List.of(found(reference, group("", kind), kind.agent().rule()));
        }
        Actor holder = ofPerson || kind.plural() || kind.agent().form() != Agent.Form.ONE
                ? null
                : holder(reference, kind, owner.state());
        return List.of(found(reference, holder != null ? holder : ofState(owner.state(), kind), "kind/possessed"));
    }

    /** "The delegation" is the one spoken of before; "the president" is the one introduced as such. */
    private @Nullable Found known(Reference reference, Reference.Kind kind) {
        if (isOne(kind)) {
            Actor holder = holder(reference, kind, null);
            if (holder != null) {
                return found(reference, holder, "kind/role-of-person");
            }
        }
        Seen same = memory.last(
                reference.sentence(),
                reference.from(),
                seen -> isSame(seen.noun(), kind.agent().phrase()));
        return same == null ? null : found(reference, same.actor(), "kind/said-before");
    }

    /** "The ministry" may be the foreign ministry spoken of before. */
    private static boolean isSame(String before, String noun) {
        return before.equals(noun) || before.endsWith(" " + noun);
    }

    /** Troops that a state sends are its own; troops in an article that knows of one army only are that army's. */
    private @Nullable Found implied(Reference reference, Reference.Kind kind, Clauses clauses) {
        if (!kind.agent().sector().equals("MIL") || kind.definite()) {
            return null;
        }
        String state = kind.bare() || kind.plural() ? sender(reference, clauses) : null;
        state = state == null && kind.plural() ? memory.onlyStateWith("MIL") : state;
        return state == null
                ? null
                : found(reference, lexicon.state(state, "MIL", kind.agent().type()), "kind/implied-army");
    }

    private @Nullable String sender(Reference reference, Clauses clauses) {
        DependencyTree tree = clauses.tree();
        int object = reference.head();
        while (object != DependencyTree.NONE && tree.is(object, "nmod")) {
            object = tree.governor(object);
        }
        if (object == DependencyTree.NONE
                || !tree.is(object, "obj")
                || !lexicon.words("sending-verb").contains(clauses.governor(object))) {
            return null;
        }
        int subject = clauses.subject(object);
        Seen seen = subject == DependencyTree.NONE ? null : memory.at(reference.sentence(), subject);
        return seen == null ? null : seen.actor().state();
    }
}
