package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one article. Full names are learned first, then every later part of a name finds its person. Not safe for
 * several threads; made anew for each article.
 */
final class People {
    /** What may stand after a name and tells one of a family from another. */
    static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "II", "III", "IV");

    private final Lexicon lexicon;
    private final Map<String, Person> byId = new LinkedHashMap<>();
    /** Where each person is named, to find the nearest. */
    private final Map<String, TreeMap<Long, Person>> namedAt = new LinkedHashMap<>();

    private final Map<String, List<Person>> byPart = new LinkedHashMap<>();

    People(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** One person, as far as the article has told. */
    static final class Person {
        final String id;
        final String name;
        final List<String> parts;
        private Intro intro = Intro.NOTHING;
        private Gender gender;
        private final boolean younger;
        private Entry.@Nullable Figure figure;

        private Person(
                String id,
                String name,
                List<String> parts,
                boolean younger,
                Gender gender,
                Entry.@Nullable Figure figure) {
            this.id = id;
            this.younger = younger;
            this.name = name;
            this.parts = parts;
            this.gender = gender;
            this.figure = figure;
        }

        void tell(Intro more) {
            intro = intro.or(more);
            gender = gender.or(more.gender());
        }

        Gender gender() {
            return gender;
        }

        /** Says whether the dictionary knows this person. */
        boolean isFigure() {
            return figure != null;
        }

        List<String> roles() {
            return intro.roles();
        }

        Actor actor() {
            String state = intro.state() == null && figure != null ? figure.state() : intro.state();
            String sector = intro.sector() == null && figure != null ? figure.sector() : intro.sector();
            SourceType type = intro.type() == null ? Sectors.voice(sector) : intro.type();
            return new Actor(id, name, ActorKind.PERSON, state, sector, type);
        }
    }

    /** Learns the persons that the references name in full, the longest names first. */
    void learn(List<Reference> references) {
        references.stream()
                .filter(reference -> reference.meaning() instanceof Reference.Person)
                .sorted(Comparator.comparingInt((Reference reference) ->
                        -((Reference.Person) reference.meaning()).words().size()))
                .forEach(reference -> learn(reference, (Reference.Person) reference.meaning()));
        for (Reference reference : references) {
            if (reference.meaning() instanceof Reference.Person named) {
                Person known = person(reference, named);
                if (known != null) {
                    known.tell(named.intro());
                }
            }
        }
    }

    private void learn(Reference reference, Reference.Person named) {
        List<String> words = core(named.words());
        Entry.Figure figure = named.figure();
        boolean full = figure != null ? figure.full() : words.size() > 1;
        if (!full || words.isEmpty()) {
            return;
        }
        Person person = same(words, isYounger(named.words()), figure);
        if (person == null) {
            person = add(named.words(), figure);
        }
        person.figure = person.figure == null ? figure : person.figure;
        note(person, reference);
    }

    private Person add(List<String> written, Entry.@Nullable Figure figure) {
        boolean younger = isYounger(written);
        List<String> words = figure == null || figure.full()
                ? core(written)
                : List.of(figure.name().split(" "));
        String shown = String.join(" ", words) + (younger ? " Jr." : "");
        String id = figure == null ? Slug.of(shown) : figure.id();
        Gender gender = figure != null
                ? figure.gender()
                : lexicon.givenNames.getOrDefault(words.size() > 1 ? words.get(0) : "", Gender.UNKNOWN);
        String name = figure == null ? shown : figure.name();
        Person person = new Person(id, name, words, younger, gender, figure);
        byId.put(id, person);
        byPart.computeIfAbsent(words.get(words.size() - 1), any -> new ArrayList<>())
                .add(person);
        if (words.size() > 1) {
            byPart.computeIfAbsent(words.get(0), any -> new ArrayList<>()).add(person);
        }
        return person;
    }

    private void note(Person person, Reference reference) {
        namedAt.computeIfAbsent(person.id, any -> new TreeMap<>()).put(place(reference), person);
    }

    private static long place(Reference reference) {
        return ((long) reference.sentence() << 32) | reference.head();
    }

    /** Finds a person of whom this is the full name, give or take middle names, or the end of it. */
    private @Nullable Person same(List<String> words, boolean younger, Entry.@Nullable Figure figure) {
        if (figure != null) {
            return byId.get(figure.id());
        }
        String last = words.get(words.size() - 1);
        for (Person person : byPart.getOrDefault(last, List.of())) {
            boolean ends = endsWith(person.parts, words);
            boolean frames = person.parts.get(0).equals(words.get(0))
                    && person.parts.get(person.parts.size() - 1).equals(last)
                    && (words.size() == 2 || person.parts.size() == 2);
            if ((ends || frames) && person.younger == younger) {
                return person;
            }
        }
        return younger ? null : byId.get(Slug.of(String.join(" ", words)));
    }

    /** "Holt Jr." is not "Holt". */
    private static boolean isYounger(List<String> written) {
        return SUFFIXES.contains(written.get(written.size() - 1));
    }

    private static boolean endsWith(List<String> whole, List<String> part) {
        return whole.size() >= part.size()
                && whole.subList(whole.size() - part.size(), whole.size()).equals(part);
    }

    private static List<String> core(List<String> words) {
        List<String> core = new ArrayList<>(words);
        while (core.size() > 1
                && (SUFFIXES.contains(core.get(core.size() - 1))
                        || core.get(core.size() - 1).equals(","))) {
            core.remove(core.size() - 1);
        }
        return core;
    }

    /** Returns the person whom a name refers to; a new one where nobody fits. */
    Person find(Reference reference, Reference.Person named) {
        Person known = person(reference, named);
        if (known == null) {
            known = add(named.words(), named.figure());
            known.tell(named.intro());
        }
        note(known, reference);
        return known;
    }

    private @Nullable Person person(Reference reference, Reference.Person named) {
        List<String> words = core(named.words());
        Entry.Figure figure = named.figure();
        Person nearest = nearest(reference, named, words);
        if (figure == null || !figure.gender().agrees(named.intro().gender())) {
            return nearest;
        }
        Person known = byId.get(figure.id());
        if (known == null && nearest == null) {
            known = add(named.words(), figure);
        }
        return known == null ? nearest : known;
    }

    /** The nearest person before this place whose name ends, or else begins, with the words; or else the first after it. */
    private @Nullable Person nearest(Reference reference, Reference.Person named, List<String> words) {
        Person best = null;
        long bestScore = Long.MIN_VALUE;
        String key = words.get(words.size() - 1);
        for (Person person : byPart.getOrDefault(key, List.of())) {
            boolean ends = endsWith(person.parts, words);
            boolean begins = words.size() == 1 && person.parts.get(0).equals(words.get(0));
            boolean frames = words.size() > 1 && person.equals(same(words, isYounger(named.words()), null));
            boolean agrees = person.younger == isYounger(named.words())
                    && person.gender.agrees(named.intro().gender());
            if ((ends || begins || frames) && agrees) {
                long score = score(person, reference, ends || frames);
                if (best == null || score > bestScore) {
                    best = person;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private long score(Person person, Reference reference, boolean ends) {
        TreeMap<Long, Person> places = namedAt.getOrDefault(person.id, new TreeMap<>());
        Long before = places.floorKey(place(reference));
        Long after = places.ceilingKey(place(reference));
        if (before == null) {
            return after == null ? Long.MIN_VALUE + 1 : -after;
        }
        return before + (ends ? 1L << 34 : 0);
    }

    /** Returns the person named last before a place who has such a role, or null. */
    @Nullable Person inRole(String role, @Nullable String state, int sentence, int token) {
        return latest(person -> person.roles().contains(role), state, sentence, token);
    }

    /** Returns the person named last before a place who is of such a sector, or null. */
    @Nullable Person inSector(String sector, @Nullable String state, int sentence, int token) {
        return latest(person -> sector.equals(person.actor().sector()), state, sentence, token);
    }

    private @Nullable Person latest(Predicate<Person> fits, @Nullable String state, int sentence, int token) {
        Person best = null;
        long latest = -1;
        for (Person person : byId.values()) {
            boolean ofState = state == null || state.equals(person.actor().state());
            Long before = namedAt.getOrDefault(person.id, new TreeMap<>()).lowerKey(((long) sentence << 32) | token);
            if (ofState && before != null && before > latest && fits.test(person)) {
                best = person;
                latest = before;
            }
        }
        return best;
    }

    /** Says whether a word is the last part of a name that the article gives in full. */
    boolean isSurname(String word) {
        return byPart.getOrDefault(word, List.of()).stream()
                .anyMatch(person -> person.parts.size() > 1
                        && person.parts.get(person.parts.size() - 1).equals(word));
    }

    @Nullable Person byId(String id) {
        return byId.get(id);
    }
}
