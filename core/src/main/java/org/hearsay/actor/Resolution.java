package org.hearsay.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Analysis;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Resolves the references of one article, sentence by sentence. Made anew for each article. */
final class Resolution {
    private final Lexicon lexicon;
    private final People people;
    private final String text;
    private final Memory memory = new Memory();
    private final List<Clauses> clauses = new ArrayList<>();
    private final Pronouns pronouns;
    private final Organisations organisations;
    private final Kinds kinds;
    private final Places places;
    private final Homes homes;
    private final Strangers strangers = new Strangers();
    private final List<Mentions.Placed> placed = new ArrayList<>();

    Resolution(Lexicon lexicon, People people, Organisations organisations, Analysis analysis) {
        this.lexicon = lexicon;
        this.people = people;
        this.organisations = organisations;
        this.text = analysis.text();
        this.kinds = new Kinds(lexicon, memory, people);
        this.places = new Places(lexicon);
        this.homes = new Homes(lexicon);
        this.pronouns = new Pronouns(memory, clauses, lexicon.words("minded"));
    }

    Mentions mentions() {
        List<Mentions.Placed> settled = homes.settle(placed, people);
        return Mentions.of(settled, strangers.among(settled, people));
    }

    void read(Sentence sentence, List<Reference> references) {
        clauses.add(new Clauses(sentence));
        references.stream().filter(Reference::isName).forEach(reference -> read(sentence, reference));
        references.stream().filter(reference -> !reference.isName()).forEach(reference -> read(sentence, reference));
    }

    private Clauses here() {
        return clauses.get(clauses.size() - 1);
    }

    private void read(Sentence sentence, Reference reference) {
        Reference.Meaning meaning = reference.meaning();
        List<Integer> heads = here().heads(reference.from(), reference.to());
        int head = heads.get(heads.size() - 1);
        if (meaning instanceof Reference.Person named) {
            People.Person person = people.find(reference, named);
            strangers.person(person);
            add(sentence, reference, heads, person.actor(), true, "name/person", person.gender());
        } else if (meaning instanceof Reference.Organisation named) {
            Actor organisation = organisations.find(named);
            if (named.known() == null) {
                strangers.organisation(organisation, sentence, reference.last());
            }
            add(sentence, reference, heads, organisation, true, "name/organisation", Gender.UNKNOWN);
        } else if (meaning instanceof Reference.State named) {
            add(sentence, reference, heads, state(named, head), true, named.rule(), Gender.UNKNOWN);
        } else if (meaning instanceof Reference.Descent named) {
            Actor group =
                    new Actor(Slug.of(named.name()), named.name(), ActorKind.GROUP, null, "CVL", SourceType.PERSON);
            add(sentence, reference, heads, group, true, "description/descent", Gender.UNKNOWN);
        } else if (meaning instanceof Reference.Capital named) {
            Actor actor = places.capital(named.seat(), sentence, reference, here(), head);
            add(sentence, reference, heads, actor, true, named.seat().rule(), Gender.UNKNOWN);
        } else if (meaning instanceof Reference.Location named) {
            Actor place = new Actor(named.id(), named.name(), ActorKind.PLACE, named.state(), null, null);
            add(sentence, reference, heads, place, true, named.rule(), Gender.UNKNOWN);
        } else if (meaning instanceof Reference.Kind kind) {
            kind(sentence, reference, heads, kind);
        } else if (meaning instanceof Reference.Homeland homeland) {
            homeland(sentence, reference, heads, homeland);
        } else if (meaning instanceof Reference.Pronoun pronoun) {
            pronoun(sentence, reference, heads, pronoun);
        } else if (meaning instanceof Reference.Same same) {
            same(sentence, reference, heads, memory.at(sentence.index(), same.token()));
        }
    }

    private Actor state(Reference.State named, int head) {
        if (named.people()) {
            return lexicon.state(named.code(), "CVL", SourceType.PERSON);
        }
        return here().isActing(head)
                ? lexicon.state(named.code(), "GOV", SourceType.GOVERNMENT)
                : lexicon.state(named.code(), null, SourceType.GOVERNMENT);
    }

    private void add(
            Sentence sentence,
            Reference reference,
            List<Integer> heads,
            Actor actor,
            boolean named,
            String rule,
            Gender gender) {
        place(sentence, reference, heads, reference.first(), reference.last(), actor, named, rule);
        boolean plural = reference.meaning() instanceof Reference.Descent
                || (reference.meaning() instanceof Reference.State state && state.people());
        remember(reference, heads, List.of(actor), plural, actor.kind() == ActorKind.ORGANISATION, gender, "");
    }

    private void place(
            Sentence sentence,
            Reference reference,
            List<Integer> heads,
            int first,
            int last,
            Actor actor,
            boolean named,
            String rule) {
        Mention mention = new Mention(
                sentence.index(),
                heads.get(heads.size() - 1),
                sentence.span(first, last),
                sentence.span(first, last).in(text),
                actor,
                named,
                rule);
        placed.add(new Mentions.Placed(mention, reference.from(), reference.to(), heads));
        homes.note(
                sentence.index(),
                actor,
                here(),
                heads.get(heads.size() - 1),
                reference.meaning() instanceof Reference.Kind);
    }

    private void remember(
            Reference reference,
            List<Integer> heads,
            List<Actor> actors,
            boolean plural,
            boolean body,
            Gender gender,
            String noun) {
        Set<Integer> all = new HashSet<>(heads);
        all.add(reference.to());
        int rank = here().rank(heads.get(heads.size() - 1));
        all.stream()
                .sorted()
                .forEach(head ->
                        memory.add(new Seen(reference.sentence(), head, rank, actors, plural, body, gender, noun)));
    }

    private void kind(Sentence sentence, Reference reference, List<Integer> heads, Reference.Kind kind) {
        List<Kinds.Found> found = kinds.resolve(reference, kind, sentence, here());
        for (Kinds.Found one : found) {
            boolean named =
                    one.actor().kind() == ActorKind.PERSON || one.actor().kind() == ActorKind.STATE;
            place(sentence, reference, heads, one.first(), one.last(), one.actor(), named, one.rule());
        }
        Actor first = found.get(0).actor();
        People.Person person = first.kind() == ActorKind.PERSON ? people.byId(first.id()) : null;
        remember(
                reference,
                heads,
                found.stream().map(Kinds.Found::actor).toList(),
                kind.plural() || found.size() > 1,
                kind.agent().form() == Agent.Form.BODY,
                person == null ? gender(kind.agent().phrase()) : person.gender(),
                kind.agent().phrase());
    }

    private Gender gender(String noun) {
        if (lexicon.words("female").contains(noun)) {
            return Gender.SHE;
        }
        return lexicon.words("male").contains(noun) ? Gender.HE : Gender.UNKNOWN;
    }

    private void same(Sentence sentence, Reference reference, List<Integer> heads, @Nullable Seen name) {
        if (name != null) {
            place(sentence, reference, heads, reference.first(), reference.last(), name.actor(), true, "apposition");
            remember(reference, heads, name.actors(), name.plural(), name.body(), name.gender(), name.noun());
        }
    }

    private void homeland(Sentence sentence, Reference reference, List<Integer> heads, Reference.Homeland homeland) {
        List<String> states = states(sentence, reference, homeland);
        List<Actor> actors = new ArrayList<>();
        for (String state : states) {
            boolean acting = here().isActing(heads.get(heads.size() - 1));
            actors.add(lexicon.state(state, acting ? "GOV" : null, SourceType.GOVERNMENT));
        }
        for (Actor actor : actors) {
            place(sentence, reference, heads, reference.first(), reference.last(), actor, true, "description/state");
        }
        if (!actors.isEmpty()) {
            remember(reference, heads, actors, actors.size() > 1, false, Gender.UNKNOWN, "");
        }
    }

    private List<String> states(Sentence sentence, Reference reference, Reference.Homeland homeland) {
        if (homeland.possessor() >= 0) {
            Seen owner = memory.at(reference.sentence(), homeland.possessor());
            String state =
                    owner == null || homeland.plural() ? null : owner.actor().state();
            return state == null ? List.of() : List.of(state);
        }
        boolean pair = sentence.token(reference.first()).lower().equals("both")
                || sentence.span(reference.first(), reference.last())
                        .in(text)
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("two");
        if (homeland.plural()) {
            List<String> both = pair ? memory.states(sentence.index(), reference.from(), 2, Set.of()) : List.of();
            return both.size() == 2 ? both : List.of();
        }
        return memory.states(sentence.index(), reference.from(), 1, subjectStates(sentence, reference));
    }

    /** Whoever visits "the reclusive state" comes from another one. */
    private Set<String> subjectStates(Sentence sentence, Reference reference) {
        int subject = here().subject(reference.head());
        Seen seen = subject == DependencyTree.NONE ? null : memory.at(sentence.index(), subject);
        Set<String> states = new HashSet<>();
        if (seen != null) {
            seen.actors().stream()
                    .map(Actor::state)
                    .filter(java.util.Objects::nonNull)
                    .forEach(states::add);
        }
        return states;
    }

    private void pronoun(Sentence sentence, Reference reference, List<Integer> heads, Reference.Pronoun pronoun) {
        Seen antecedent = pronouns.resolve(sentence, reference.head(), pronoun.word());
        if (antecedent == null) {
            return;
        }
        List<Actor> actors = new ArrayList<>();
        for (Actor actor : antecedent.actors()) {
            actors.add(inPosition(actor, heads.get(heads.size() - 1)));
        }
        for (Actor actor : actors) {
            place(
                    sentence,
                    reference,
                    heads,
                    reference.first(),
                    reference.last(),
                    actor,
                    true,
                    "pronoun/" + pronoun.word());
        }
        remember(
                reference,
                heads,
                actors,
                antecedent.plural(),
                antecedent.body(),
                antecedent.gender().or(Agreement.of(pronoun.word()).gender()),
                antecedent.noun());
    }

    /** A state that acts is its government. */
    private Actor inPosition(Actor actor, int head) {
        @Nullable String state = actor.state();
        boolean whole = actor.kind() == ActorKind.STATE && (actor.sector() == null || "GOV".equals(actor.sector()));
        return whole && state != null
                ? lexicon.state(state, here().isActing(head) ? "GOV" : null, SourceType.GOVERNMENT)
                : actor;
    }
}
