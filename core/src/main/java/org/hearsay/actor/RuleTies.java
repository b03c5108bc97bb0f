package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.actor.ActorGroups.Tie;
import org.hearsay.actor.ActorMerge.Rule;

/** Says which actors the rules would join. Each rule looks at those alone that share what it goes by. */
final class RuleTies {
    private final Collection<Naming> namings;
    private final Map<String, List<Person>> byEnds = new TreeMap<>();
    private final Map<String, List<Body>> byCore = new TreeMap<>();

    private record Person(Naming naming, NameForms.OfPerson name) {
        boolean isPlain() {
            return name.middle().isEmpty();
        }
    }

    private record Body(Naming naming, NameForms.OfBody name) {}

    RuleTies(Collection<Naming> namings) {
        this.namings = namings;
        for (Naming naming : namings) {
            naming.persons
                    .values()
                    .forEach(name -> byEnds.computeIfAbsent(name.ends(), any -> new ArrayList<>())
                            .add(new Person(naming, name)));
            naming.bodies
                    .values()
                    .forEach(name -> byCore.computeIfAbsent(name.core(), any -> new ArrayList<>())
                            .add(new Body(naming, name)));
        }
    }

    /** Names that differ in nothing but how they are written. */
    List<Tie> spelling() {
        List<Tie> ties = new ArrayList<>();
        byEnds.values()
                .forEach(persons -> persons.stream()
                        .collect(Collectors.groupingBy(Person::name))
                        .values()
                        .forEach(same ->
                                spellings(same.stream().map(Person::naming).toList(), ties)));
        byCore.values()
                .forEach(bodies -> bodies.stream()
                        .collect(Collectors.groupingBy(body -> body.name().forms()))
                        .values()
                        .forEach(same ->
                                spellings(same.stream().map(Body::naming).toList(), ties)));
        return ties;
    }

    private static void spellings(List<Naming> same, List<Tie> ties) {
        star(
                same,
                Rule.SPELLING,
                (one, other) -> "“" + one + "” and “" + other + "” are one name in two spellings",
                ties);
    }

    /** Names that differ in a middle name, or in a legal form. */
    List<Tie> byName() {
        List<Tie> ties = new ArrayList<>();
        byEnds.values().forEach(persons -> middleNames(persons, ties));
        byCore.values().forEach(bodies -> legalForms(bodies, ties));
        return ties;
    }

    /** A second middle name may be a second person, and so may a son of the same name: then nobody is joined. */
    private static void middleNames(List<Person> sameEnds, List<Tie> ties) {
        boolean clear = sameEnds.stream()
                .allMatch(person ->
                        !person.name().younger() && person.name().middle().size() < 2);
        Set<String> middles = sameEnds.stream()
                .flatMap(person -> person.name().middle().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (clear && areOne(middles)) {
            List<Naming> plainFirst = new ArrayList<>();
            sameEnds.stream().filter(Person::isPlain).map(Person::naming).forEach(plainFirst::add);
            sameEnds.stream()
                    .filter(person -> !person.isPlain())
                    .map(Person::naming)
                    .forEach(plainFirst::add);
            star(
                    plainFirst,
                    Rule.MIDDLE_NAME,
                    (one, other) -> "“" + one + "” and “" + other
                            + "” have the same first and last name, and nobody has another middle name between them",
                    ties);
        }
    }

    /** "K." and "Karl" are one; the shorter one sorts first. */
    private static boolean areOne(Set<String> middles) {
        List<String> sorted = List.copyOf(middles);
        return sorted.size() == 1
                || (sorted.size() == 2
                        && sorted.get(0).length() == 1
                        && sorted.get(1).startsWith(sorted.get(0)));
    }

    /** Two legal forms make two companies, and the name without one may be either. */
    private static void legalForms(List<Body> sameCore, List<Tie> ties) {
        long forms = sameCore.stream()
                .map(body -> body.name().forms())
                .filter(set -> !set.isEmpty())
                .distinct()
                .count();
        if (forms == 1) {
            List<Naming> plainFirst = new ArrayList<>();
            for (boolean plain : new boolean[] {true, false}) {
                sameCore.stream()
                        .filter(body -> body.name().forms().isEmpty() == plain)
                        .map(Body::naming)
                        .forEach(plainFirst::add);
            }
            star(
                    plainFirst,
                    Rule.LEGAL_FORM,
                    (one, other) -> "“" + one + "” and “" + other
                            + "” differ in the legal form alone, and no other form stands after this name",
                    ties);
        }
    }

    /** Initials that an article introduces, where all full names that have them are one by now. */
    List<Tie> initials(ActorGroups groups) {
        Map<String, List<Naming>> full = new TreeMap<>();
        for (Naming naming : namings) {
            Set<String> own = new TreeSet<>(naming.introduced);
            naming.bodies.values().stream()
                    .filter(name -> !name.bare() && !name.initials().isEmpty())
                    .forEach(name -> own.add(Slug.of(name.initials())));
            own.forEach(initials ->
                    full.computeIfAbsent(initials, any -> new ArrayList<>()).add(naming));
        }
        List<Tie> ties = new ArrayList<>();
        for (Naming naming : namings) {
            List<Naming> bearers = full.getOrDefault(naming.id, List.of());
            if (naming.bare() == 1 && !bearers.isEmpty()) {
                Set<String> group = groups.group(bearers.get(0).id);
                boolean one = bearers.stream().allMatch(bearer -> group.contains(bearer.id));
                bearers.stream()
                        .filter(bearer -> one && bearer.introduced.contains(naming.id))
                        .findFirst()
                        .ifPresent(bearer -> ties.add(introduced(naming, bearer)));
            }
        }
        return ties;
    }

    private static Tie introduced(Naming initials, Naming bearer) {
        return new Tie(
                initials.id,
                bearer.id,
                Rule.INITIALS,
                "an article introduces “" + bearer.name() + "” as “" + initials.name()
                        + "”, and no other full name has these initials");
    }

    /** Says of two names why they are one. */
    private interface Reason {
        String of(String one, String other);
    }

    /** Ties all to the first. */
    private static void star(List<Naming> namings, Rule rule, Reason reason, List<Tie> ties) {
        Naming centre = namings.get(0);
        for (Naming naming : namings) {
            if (!naming.id.equals(centre.id)) {
                ties.add(new Tie(naming.id, centre.id, rule, reason.of(naming.name(), centre.name())));
            }
        }
    }
}
