package org.hearsay.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.language.Sentence;
import org.jspecify.annotations.Nullable;

/** The persons and organisations of one article that no dictionary knows, by their full names. Made anew for each article. */
final class Strangers {
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Set<String>> initials = new HashMap<>();

    /** Takes note of a person; a bare surname is no full name. */
    void person(People.Person person) {
        if (person.parts.size() > 1) {
            ids.add(person.id);
        }
    }

    /**
     * Takes note of an organisation.
     *
     * @param last the last token of its name, after which initials may stand: "Free Harbour Union (FHU)"
     */
    void organisation(Actor actor, Sentence sentence, int last) {
        ids.add(actor.id());
        if (last + 3 < sentence.size() && isBracket(sentence, last + 1, '(') && isBracket(sentence, last + 3, ')')) {
            String word = NameScanner.word(sentence.token(last + 2));
            if (NameForms.isInitials(word) && NameForms.areInitials(word, actor.name())) {
                initials.computeIfAbsent(actor.id(), any -> new TreeSet<>()).add(word.replace(".", ""));
            }
        }
    }

    private static boolean isBracket(Sentence sentence, int token, char bracket) {
        String text = sentence.token(token).text();
        return text.equals(String.valueOf(bracket)) || text.equals(bracket == '(' ? "-LRB-" : "-RRB-");
    }

    /** Returns those that stand among the mentions, each once, sorted by id. */
    List<UnknownActor> among(List<Mentions.Placed> placed, People people) {
        Map<String, UnknownActor> unknown = new TreeMap<>();
        for (Mentions.Placed one : placed) {
            Actor actor = one.mention().actor();
            if (ids.contains(actor.id()) && !isKnown(actor, people)) {
                unknown.merge(actor.id(), of(actor), Strangers::both);
            }
        }
        return List.copyOf(unknown.values());
    }

    private static boolean isKnown(Actor actor, People people) {
        People.Person person = actor.kind() == ActorKind.PERSON ? people.byId(actor.id()) : null;
        return (person != null && person.isFigure())
                || (actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.ORGANISATION);
    }

    private UnknownActor of(Actor actor) {
        return new UnknownActor(
                actor.id(),
                written(actor.name()),
                actor.kind(),
                actor.state(),
                actor.sector(),
                List.copyOf(initials.getOrDefault(actor.id(), Set.of())));
    }

    /** Names are kept as tokens with spaces between them; hyphens and apostrophes are tokens. */
    private static String written(String name) {
        return name.replace(" - ", "-").replace(" '", "'").replace(" ’", "’").replace(" ,", ",");
    }

    private static UnknownActor both(UnknownActor first, UnknownActor next) {
        return new UnknownActor(
                first.id(),
                first.name(),
                first.kind(),
                orElse(first.state(), next.state()),
                orElse(first.sector(), next.sector()),
                first.initials());
    }

    private static @Nullable String orElse(@Nullable String first, @Nullable String next) {
        return first == null ? next : first;
    }
}
