package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Actors out of few words, so that many of them have much in common. */
final class RandomActors {
    private static final List<String> FIRST = List.of("Ivar", "Mona");
    private static final List<String> MIDDLE = List.of("", "", "K. ", "Karl ", "B. ");
    private static final List<String> LAST = List.of("Holt", "Bjørk", "Bjork", "Al-Sarif", "Alsarif");
    private static final List<String> BODY =
            List.of("Free Harbour Union", "Free Harbor Union", "Holt Shipping", "FHU", "HSL", "Old Quay Watch", "OQW");
    private static final List<String> FORM = List.of("", "", " Ltd.", " Limited", " GmbH");

    private RandomActors() {}

    static List<UnknownActor> some(Random random, int count) {
        List<UnknownActor> actors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            actors.add(random.nextBoolean() ? person(random) : body(random));
        }
        return actors;
    }

    private static UnknownActor person(Random random) {
        String name = one(FIRST, random) + " " + one(MIDDLE, random) + one(LAST, random);
        return new UnknownActor(Slug.of(name), name, ActorKind.PERSON, state(random), null, List.of());
    }

    private static UnknownActor body(Random random) {
        String name = one(BODY, random);
        boolean bare = NameForms.isInitials(name);
        String written = bare ? name : name + one(FORM, random);
        String initials = bare || random.nextInt(3) > 0 ? "" : name.replaceAll("[a-z ]", "");
        return new UnknownActor(
                Slug.of(written),
                written,
                ActorKind.ORGANISATION,
                null,
                null,
                initials.isEmpty() ? List.of() : List.of(initials));
    }

    private static @Nullable String state(Random random) {
        return random.nextInt(12) == 0 ? "NOR" : null;
    }

    static List<ActorVerdict> verdicts(Random random, List<UnknownActor> actors, int count) {
        List<ActorVerdict> verdicts = new ArrayList<>();
        while (verdicts.size() < count) {
            String from = one(actors, random).id();
            String into = one(actors, random).id();
            if (!from.equals(into)) {
                verdicts.add(new ActorVerdict(from, into, random.nextBoolean()));
            }
        }
        return verdicts;
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
