package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds actors of different articles that are one, by rules that leave apart whatever is not certain: a bare surname never joins
 * anybody, and two who belong to different states never join. A pure function: the same actors and decisions make the same merges, in
 * any order. A person's decision to keep two apart undoes a merge, and leaves the rest as it was.
 *
 * <p>Equal full names have equal ids already, and need no merge.
 */
public final class ActorMerges {
    private static final int SHORTEST_INITIALS = 3;
    private static final Set<String> FORMS = Set.of(
            "inc", "inc.", "ltd", "ltd.", "llc", "plc", "corp", "corp.", "co", "co.", "gmbh", "ag", "s.a.", "sa",
            "oao");

    private final Set<Apart> apart;
    private final Map<String, ActorMerge> merges = new TreeMap<>();
    private final Set<String> goneInto = new TreeSet<>();

    /**
     * An actor that no dictionary knows, as the articles name it.
     *
     * @param shortNames the initials by which an article that gives the full name calls it, too
     */
    public record Unknown(
            String id,
            String name,
            ActorKind kind,
            @Nullable String state,
            Set<String> shortNames) {
        public Unknown {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(kind, "kind");
            shortNames = Set.copyOf(shortNames);
        }
    }

    /** A decision that two ids are two actors; the order of the ids means nothing. */
    public record Apart(String one, String other) {
        public Apart {
            if (one.compareTo(other) > 0) {
                String first = other;
                other = one;
                one = first;
            }
        }
    }

    private ActorMerges(Set<Apart> apart) {
        this.apart = apart;
    }

    /** Returns the merges, by the id that is given up; each id is given up once at most, and none that another goes into. */
    public static List<ActorMerge> of(List<Unknown> actors, Set<Apart> apart) {
        ActorMerges merges = new ActorMerges(Set.copyOf(apart));
        List<Unknown> sorted = actors.stream()
                .sorted(Comparator.comparing(Unknown::id).thenComparing(Unknown::name))
                .toList();
        merges.persons(sorted);
        merges.organisations(sorted);
        return List.copyOf(merges.merges.values());
    }

    private void persons(List<Unknown> actors) {
        Map<String, List<Unknown>> byEnds = new TreeMap<>();
        for (Unknown actor : actors) {
            String[] words = actor.name().split(" ", -1);
            if (actor.kind() == ActorKind.PERSON && words.length > 1) {
                byEnds.computeIfAbsent(words[0] + " " + words[words.length - 1], any -> new ArrayList<>())
                        .add(actor);
            }
        }
        byEnds.values().forEach(this::middleNames);
    }

    /** One full name and one with a middle name; a second middle name may be a second person, and nothing is joined. */
    private void middleNames(List<Unknown> sameEnds) {
        List<Unknown> plain = distinct(sameEnds, 2);
        List<Unknown> longer = distinct(sameEnds, 3);
        boolean other = sameEnds.stream().anyMatch(actor -> actor.name().split(" ", -1).length > 3);
        if (plain.size() == 1 && longer.size() == 1 && !other) {
            merge(
                    longer.get(0),
                    plain.get(0),
                    ActorMerge.Rule.MIDDLE_NAME,
                    "the same first and last name, and no third");
        }
    }

    private static List<Unknown> distinct(List<Unknown> actors, int words) {
        Set<String> seen = new TreeSet<>();
        return actors.stream()
                .filter(actor -> actor.name().split(" ", -1).length == words && seen.add(actor.id()))
                .toList();
    }

    private void organisations(List<Unknown> actors) {
        Map<String, List<Unknown>> byCore = new TreeMap<>();
        Map<String, Map<String, Unknown>> byInitials = new TreeMap<>();
        for (Unknown actor : actors) {
            if (actor.kind() == ActorKind.ORGANISATION) {
                byCore.computeIfAbsent(core(actor.name()), any -> new ArrayList<>())
                        .add(actor);
                actor.shortNames().stream()
                        .filter(initials -> initials.length() >= SHORTEST_INITIALS)
                        .forEach(initials -> byInitials
                                .computeIfAbsent(Slug.of(initials), any -> new TreeMap<>())
                                .put(actor.id(), actor));
            }
        }
        byCore.values().forEach(this::legalForms);
        for (Unknown actor : actors) {
            Map<String, Unknown> full = byInitials.getOrDefault(actor.id(), Map.of());
            if (actor.kind() == ActorKind.ORGANISATION && full.size() == 1) {
                Unknown into = full.values().iterator().next();
                merge(actor, into, ActorMerge.Rule.INITIALS, "an article calls " + into.name() + " by these initials");
            }
        }
    }

    private void legalForms(List<Unknown> sameCore) {
        Unknown into = sameCore.get(0);
        for (Unknown actor : sameCore) {
            into = actor.name().length() < into.name().length() ? actor : into;
        }
        for (Unknown actor : sameCore) {
            merge(actor, into, ActorMerge.Rule.LEGAL_FORM, "the same name but for its legal form");
        }
    }

    private static String core(String name) {
        List<String> words =
                new ArrayList<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split(" ", -1)));
        while (words.size() > 1 && FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }

    private void merge(Unknown from, Unknown into, ActorMerge.Rule rule, String why) {
        boolean agree =
                from.state() == null || into.state() == null || from.state().equals(into.state());
        boolean taken = merges.containsKey(into.id()) || goneInto.contains(from.id());
        if (agree && !taken && !from.id().equals(into.id()) && !apart.contains(new Apart(from.id(), into.id()))) {
            goneInto.add(into.id());
            merges.putIfAbsent(
                    from.id(),
                    new ActorMerge(from.id(), into.id(), rule, from.name() + " is " + into.name() + ": " + why));
        }
    }
}
