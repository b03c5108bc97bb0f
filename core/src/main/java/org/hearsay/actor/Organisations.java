package org.hearsay.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The organisations of one article that no dictionary knows. A name in full is found again by its initials and by its last
 * words, where only one name fits. Immutable once made.
 */
final class Organisations {
    private static final int SHORTEST = 3;

    private final Map<String, Actor> byShort = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private Organisations() {}

    static Organisations in(List<Reference> references) {
        Organisations organisations = new Organisations();
        for (Reference reference : references) {
            if (reference.meaning() instanceof Reference.Organisation named && named.known() == null) {
                organisations.learn(named);
            }
        }
        return organisations;
    }

    private void learn(Reference.Organisation named) {
        List<String> words = List.of(named.name().split(" "));
        Actor actor = actor(named);
        String initials = initials(words);
        if (initials.length() >= SHORTEST) {
            learn(initials, actor);
        }
        for (int from = 1; from < words.size(); from++) {
            if (Character.isUpperCase(words.get(from).charAt(0))) {
                learn(String.join(" ", words.subList(from, words.size())), actor);
            }
        }
    }

    private void learn(String name, Actor actor) {
        Actor before = byShort.putIfAbsent(name, actor);
        if (before != null && !before.equals(actor)) {
            ambiguous.add(name);
        }
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return words.size() < SHORTEST ? "" : initials.toString();
    }

    /** Returns the organisation that a name refers to. */
    Actor find(Reference.Organisation named) {
        Entry.@Nullable Body known = named.known();
        if (known != null) {
            return known.actor();
        }
        String name = named.name().equals(named.name().toUpperCase(java.util.Locale.ROOT))
                ? named.name().replace(".", "")
                : named.name();
        Actor full = ambiguous.contains(name) ? null : byShort.get(name);
        return full == null ? actor(named) : full;
    }

    private static Actor actor(Reference.Organisation named) {
        Agent agent = named.agent();
        return new Actor(
                Slug.of(named.name()),
                named.name(),
                ActorKind.ORGANISATION,
                named.state(),
                agent == null ? null : agent.sector(),
                agent == null ? SourceType.UNKNOWN : agent.type());
    }
}
