package org.hearsay.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Ties a name to the description beside it: "Ivar Holt, the Norwegian president," and "the president, Ivar Holt,". The person
 * learns from the description, and the description refers to the person.
 */
final class Appositions {
    private final Sentence sentence;
    private final List<Reference> references;
    private final Map<Integer, Reference> byEnd = new HashMap<>();

    private Appositions(Sentence sentence, List<Reference> references) {
        this.sentence = sentence;
        this.references = references;
        references.forEach(reference -> byEnd.put(reference.to(), reference));
    }

    static List<Reference> tie(Sentence sentence, List<Reference> references) {
        return new Appositions(sentence, references).tied();
    }

    private List<Reference> tied() {
        Map<Reference, Reference> changed = new HashMap<>();
        for (Reference reference : references) {
            Reference before = afterComma(reference.from()) ? byEnd.get(reference.from() - 2) : null;
            if (before != null && describes(before, reference)) {
                tie(before, reference, changed);
            } else if (before != null && describes(reference, before) && isClosed(reference)) {
                tie(reference, before, changed);
            }
        }
        List<Reference> result = new ArrayList<>();
        references.forEach(reference -> result.add(changed.getOrDefault(reference, reference)));
        return result;
    }

    private boolean afterComma(int from) {
        return from >= 2 && sentence.token(from - 1).text().equals(",");
    }

    private boolean isClosed(Reference reference) {
        int next = reference.to() + 1;
        return next < sentence.size()
                && Set.of(",", ".").contains(sentence.token(next).text());
    }

    private static boolean describes(Reference name, Reference description) {
        if (!(description.meaning() instanceof Reference.Kind kind) || kind.plural()) {
            return false;
        }
        boolean body = kind.agent().form() == Agent.Form.BODY;
        return body ? name.meaning() instanceof Reference.Organisation : name.meaning() instanceof Reference.Person;
    }

    private static void tie(Reference name, Reference description, Map<Reference, Reference> changed) {
        changed.put(description, description.with(new Reference.Same(name.to())));
        if (name.meaning() instanceof Reference.Person person && description.meaning() instanceof Reference.Kind kind) {
            Intro intro = person.intro().or(intro(kind));
            changed.put(name, name.with(new Reference.Person(person.words(), intro, person.figure())));
        }
    }

    private static Intro intro(Reference.Kind kind) {
        @Nullable String state = null;
        @Nullable Actor body = null;
        for (Reference.Owner owner : kind.owners()) {
            state = owner.state() == null ? state : owner.state();
            body = owner.body() == null ? body : owner.body();
        }
        Agent agent = kind.agent();
        String sector = body == null ? agent.sector() : body.sector();
        SourceType voice = agent.type() == SourceType.UNNAMED_OFFICIAL ? SourceType.GOVERNMENT : agent.type();
        SourceType type = body == null ? voice : Sectors.voice(sector);
        return new Intro(state, sector, type, Gender.UNKNOWN, List.of(agent.phrase()));
    }
}
