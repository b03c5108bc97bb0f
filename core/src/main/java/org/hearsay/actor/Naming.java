package org.hearsay.actor;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An id with all that the articles say about it. Grows while it is put together; then only read. */
final class Naming {
    final String id;

    /** By the name as written. */
    final Map<String, NameForms.OfPerson> persons = new TreeMap<>();

    final Map<String, NameForms.OfBody> bodies = new TreeMap<>();

    /** The initials that an article introduces beside the full name, as slugs. */
    final Set<String> introduced = new TreeSet<>();

    private final Set<ActorKind> kinds = new HashSet<>();
    private final Set<String> states = new HashSet<>();
    private final Set<String> sectors = new HashSet<>();
    private int words = Integer.MAX_VALUE;

    Naming(String id) {
        this.id = id;
    }

    void add(UnknownActor actor, NameForms forms) {
        kinds.add(actor.kind());
        if (actor.state() != null) {
            states.add(actor.state());
        }
        if (actor.sector() != null) {
            sectors.add(actor.sector());
        }
        words = Math.min(words, actor.name().split(" ", -1).length);
        if (actor.kind() == ActorKind.PERSON) {
            NameForms.OfPerson name = forms.person(actor.name());
            if (name != null) {
                persons.put(actor.name(), name);
            }
        } else {
            bodies.put(actor.name(), forms.body(actor.name()));
            actor.initials().forEach(initials -> introduced.add(Slug.of(initials)));
        }
    }

    /** Returns the name as it is written; of several spellings always the same one. */
    String name() {
        if (!persons.isEmpty()) {
            return persons.keySet().iterator().next();
        }
        return bodies.isEmpty() ? id : bodies.keySet().iterator().next();
    }

    /** Returns 1 where it is nothing but initials, else 0. */
    int bare() {
        return !bodies.isEmpty() && bodies.values().stream().allMatch(NameForms.OfBody::bare) ? 1 : 0;
    }

    int words() {
        return words;
    }

    /** Says whether nothing that is known of these speaks against their being one. */
    static boolean agree(Set<String> ids, Map<String, Naming> namings) {
        Set<ActorKind> kinds = new HashSet<>();
        Set<String> states = new HashSet<>();
        Set<String> sectors = new HashSet<>();
        for (String id : ids) {
            Naming naming = namings.get(id);
            if (naming != null) {
                kinds.addAll(naming.kinds);
                states.addAll(naming.states);
                sectors.addAll(naming.sectors);
            }
        }
        return kinds.size() < 2 && states.size() < 2 && sectors.size() < 2;
    }
}
