package org.hearsay.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a sentence that may refer to somebody. Immutable, safe for several threads. */
final class ReferenceFinder {
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "it",
            "its",
            "itself",
            "they",
            "them",
            "their",
            "theirs",
            "themselves");

    private static final Comparator<Reference> ORDER =
            Comparator.comparingInt(Reference::head).thenComparingInt(Reference::first);

    private final Lexicon lexicon;
    private final NameScanner scanner;
    private final IntroReader intros;
    private final KindReader kinds;
    private final OfficeJoiner offices;

    ReferenceFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.scanner = new NameScanner(lexicon);
        this.intros = new IntroReader(lexicon);
        this.kinds = new KindReader(lexicon);
        this.offices = new OfficeJoiner(lexicon);
    }

    /** Returns the references in the order of their heads, as they hold on a day; null where it is not known. */
    List<Reference> find(Sentence sentence, @Nullable LocalDate day) {
        List<NameRun> runs = scanner.scan(sentence, day);
        List<Chunk> chunks = offices.join(sentence, Chunker.chunks(sentence, runs, lexicon.words("day")));
        List<Reference> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isPronoun() && PRONOUNS.contains(token.lower())) {
                found.add(reference(sentence, token.index(), token.index(), new Reference.Pronoun(token.lower())));
            }
        }
        for (int i = 0; i < chunks.size(); i++) {
            read(sentence, chunks.get(i), i + 1 < chunks.size() ? chunks.get(i + 1) : null, found);
        }
        found.sort(ORDER);
        return Appositions.tie(sentence, found);
    }

    /**
     * Adds the surnames that the recogniser of names did not see, once the article's full names are known, and takes for
     * persons what it took for something else.
     */
    List<Reference> complete(Sentence sentence, List<Reference> found, People people) {
        BitSet taken = new BitSet();
        List<Reference> all = new ArrayList<>();
        for (Reference reference : found) {
            boolean mistaken = reference.first() == reference.last()
                    && isUnknown(reference.meaning())
                    && people.isSurname(NameScanner.word(sentence.token(reference.last())));
            if (!mistaken) {
                taken.set(reference.from(), reference.to() + 1);
                all.add(reference);
            }
        }
        for (Token token : sentence.tokens()) {
            if (token.isProperNoun() && !taken.get(token.index()) && people.isSurname(NameScanner.word(token))) {
                all.add(surname(sentence, token.index(), taken));
            }
        }
        all.sort(ORDER);
        return all;
    }

    private static boolean isUnknown(Reference.Meaning meaning) {
        return meaning instanceof Reference.Organisation organisation && organisation.known() == null;
    }

    private Reference surname(Sentence sentence, int token, BitSet taken) {
        int from = token;
        while (from > 0 && sentence.token(from - 1).isProperNoun() && !taken.get(from - 1)) {
            from--;
        }
        Intro intro = intros.before(sentence, List.of(), from, token);
        List<String> words = List.of(NameScanner.word(sentence.token(token)));
        return new Reference(sentence.index(), token, token, from, token, new Reference.Person(words, intro, null));
    }

    private static Reference reference(Sentence sentence, int first, int last, Reference.Meaning meaning) {
        return new Reference(sentence.index(), first, last, first, last, meaning);
    }

    private void read(Sentence sentence, Chunk chunk, @Nullable Chunk next, List<Reference> found) {
        int afterNames = chunk.names().isEmpty()
                ? chunk.first()
                : chunk.names().get(chunk.names().size() - 1).last() + 1;
        boolean endsInName = afterNames > chunk.last();
        Reference kind = endsInName ? null : kinds.read(sentence, chunk, next);
        if (kind != null) {
            found.add(kind);
        }
        Reference place = endsInName || kind != null ? null : place(sentence, chunk);
        if (place != null) {
            found.add(place);
        }
        int from = chunk.first();
        for (NameRun run : chunk.names()) {
            if (run.entry() instanceof Entry.Bloc || isTaken(run, kind, place)) {
                continue;
            }
            int begin = intros.begin(sentence, chunk.names(), from, run.first());
            if (run.isPerson() || run.last() == chunk.last() || !isIntroduction(chunk, run)) {
                found.add(named(sentence, chunk, run, begin));
            }
            from = run.isPerson() ? run.last() + 1 : from;
        }
    }

    /** Says whether what stands at the end of the phrase already speaks for this name. */
    private static boolean isTaken(NameRun run, @Nullable Reference kind, @Nullable Reference place) {
        if (place != null && run.last() < place.to() && run.first() >= place.first()) {
            return true;
        }
        return kind != null
                && !run.isPerson()
                && (!(kind.meaning() instanceof Reference.Kind meaning)
                        || meaning.owners().stream()
                                .anyMatch(owner -> owner.body() == null && owner.first() == run.first()));
    }

    /** "Russian" in "Russian President Vladimir Putin" speaks of him, and not for itself. */
    private static boolean isIntroduction(Chunk chunk, NameRun run) {
        return chunk.names().stream().anyMatch(other -> other.isPerson() && other.first() > run.last());
    }

    private Reference named(Sentence sentence, Chunk chunk, NameRun run, int begin) {
        int from = run.last() == chunk.last() || run.isPerson() ? begin : run.first();
        return new Reference(
                sentence.index(),
                run.first(),
                run.last(),
                Math.min(from, run.first()),
                run.last(),
                meaning(sentence, chunk, run, begin));
    }

    private Reference.Meaning meaning(Sentence sentence, Chunk chunk, NameRun run, int begin) {
        Entry entry = run.entry();
        if (entry instanceof Entry.Country country) {
            return new Reference.State(country.state(), false, country.rule());
        } else if (entry instanceof Entry.Demonym demonym && demonym.people() && kinds.isEthnic(sentence, chunk, run)) {
            return new Reference.Descent(String.join(
                    " ",
                    sentence.tokens().subList(run.first() - 1, run.last() + 1).stream()
                            .map(Token::lower)
                            .toList()));
        } else if (entry instanceof Entry.Demonym demonym) {
            return new Reference.State(demonym.state(), demonym.people(), demonym.rule());
        } else if (entry instanceof Entry.Seat seat) {
            return new Reference.Capital(seat);
        } else if (entry instanceof Entry.Locality place) {
            return new Reference.Location(place.id(), place.name(), place.state(), place.rule());
        } else if (entry instanceof Entry.Body body) {
            return new Reference.Organisation(body.actor().name(), body, null, body.state());
        }
        Entry.Figure figure = entry instanceof Entry.Figure known ? known : null;
        return run.isPerson()
                ? new Reference.Person(
                        words(sentence, run), intros.before(sentence, chunk.names(), begin, run.first()), figure)
                : unknown(sentence, run);
    }

    static List<String> words(Sentence sentence, NameRun run) {
        return sentence.tokens().subList(run.first(), run.last() + 1).stream()
                .map(NameScanner::word)
                .toList();
    }

    private Reference.Meaning unknown(Sentence sentence, NameRun run) {
        String name =
                sentence.span(run.first(), run.last()).length() == 0 ? "" : String.join(" ", words(sentence, run));
        if (run.type() == NameType.LOCATION) {
            return new Reference.Location(Slug.of(name), name, null, "name/location");
        }
        PhraseMap.Match<Agent> agent =
                lexicon.agents.longestEndingAt(run.first(), run.last(), i -> IntroReader.lemma(sentence, i));
        return new Reference.Organisation(
                name, null, agent == null ? null : agent.value(), lexicon.stateIn(sentence, run));
    }

    /** "the Kursk region", "Donetsk province". */
    private @Nullable Reference place(Sentence sentence, Chunk chunk) {
        int last = chunk.last();
        if (!lexicon.words("place-noun").contains(sentence.token(last).lemma().toLowerCase(Locale.ROOT))) {
            return null;
        }
        int first = last;
        while (first - 1 >= chunk.first() && sentence.token(first - 1).isProperNoun()) {
            first--;
        }
        if (first == last) {
            return null;
        }
        NameRun run = chunk.names().stream()
                .filter(name -> name.last() == last - 1)
                .findFirst()
                .orElse(null);
        if (run != null && !(run.entry() instanceof Entry.Locality) && run.entry() != null) {
            return null;
        }
        int begin = run == null ? first : run.first();
        String name = String.join(
                " ",
                sentence.tokens().subList(begin, last).stream()
                        .map(NameScanner::word)
                        .toList());
        Reference.Meaning meaning = run != null && run.entry() instanceof Entry.Locality known
                ? new Reference.Location(known.id(), known.name(), known.state(), known.rule())
                : new Reference.Location(Slug.of(name), name, null, "words/place-noun");
        return new Reference(sentence.index(), begin, last, chunk.first(), last, meaning);
    }
}
