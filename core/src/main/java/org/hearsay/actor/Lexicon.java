package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.Sentence;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** The dictionaries of this package. Immutable after loading; safe for several threads. */
final class Lexicon {
    /** In any case of letters: what is imported is kept in capitals. */
    private static final Pattern POSSESSIVE = Pattern.compile("('s)(?= |$)", Pattern.CASE_INSENSITIVE);

    private static final Pattern OWNERS = Pattern.compile("(s)'(?= |$)", Pattern.CASE_INSENSITIVE);

    /** Names as written, with words and hyphens apart. */
    final PhraseMap<Entry> names = new PhraseMap<>();
    /** Nouns for people and bodies, in lemmas. */
    final PhraseMap<Agent> agents = new PhraseMap<>();

    /** What the user imported, by names in capitals. What is shipped goes before it. */
    final PhraseMap<Entry.Dated> imported = new PhraseMap<>();

    final PhraseMap<Title> titles = new PhraseMap<>();
    final Map<String, Gender> givenNames = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    /** What a title before a name tells. */
    record Title(
            Gender gender,
            @Nullable String sector,
            @Nullable SourceType type,
            List<String> roles) {}

    private Lexicon() {}

    /** Loads what is shipped, and what the user imported; of two imported dictionaries the first goes before. */
    static Lexicon load(List<Dictionary> dictionaries) {
        Lexicon lexicon = new Lexicon();
        rows("words.tsv").forEach(row -> lexicon.words.put(row.text("id"), new HashSet<>(row.list("words"))));
        rows("organisations.tsv")
                .forEach(row -> lexicon.organisation(row, row.optional("sector").orElse(null)));
        rows("outlets.tsv").forEach(row -> lexicon.organisation(row, "JRN"));
        rows("persons.tsv").forEach(lexicon::figure);
        rows("seats.tsv").forEach(lexicon::seat);
        rows("countries.tsv").forEach(row -> lexicon.country(row.text("code"), row.text("name"), row.id()));
        lexicon.countriesOfTheJdk();
        rows("demonyms.tsv").forEach(lexicon::demonym);
        rows("places.tsv").forEach(lexicon::locality);
        lexicon.words("bloc").forEach(word -> lexicon.name(word, new Entry.Bloc("words/bloc")));
        rows("agents.tsv").forEach(lexicon::agent);
        rows("titles.tsv").forEach(lexicon::title);
        rows("given-names.tsv").forEach(row -> lexicon.givenNames.put(row.text("name"), Gender.of(row.text("gender"))));
        dictionaries.forEach(lexicon::take);
        return lexicon;
    }

    private void take(Dictionary dictionary) {
        Map<String, List<Entry.Dated.Period>> byName = new LinkedHashMap<>();
        for (DictionaryRow row : dictionary.rows()) {
            Entry entry = entry(row, "import/" + dictionary.name() + "/" + row.actor());
            for (String name : row.names()) {
                byName.computeIfAbsent(name.toUpperCase(Locale.ROOT), any -> new ArrayList<>())
                        .add(new Entry.Dated.Period(row, entry));
            }
        }
        byName.forEach((name, periods) -> {
            List<Entry.Dated.Period> ofOne = periods.stream()
                    .filter(period ->
                            period.row().actor().equals(periods.get(0).row().actor()))
                    .toList();
            List<String> words = split(name);
            imported.put(words, new Entry.Dated(ofOne));
            if (name.contains("-")) {
                imported.put(split(name.replace("-", " - ")), new Entry.Dated(ofOne));
            }
        });
    }

    private Entry entry(DictionaryRow row, String rule) {
        String state = row.state();
        return switch (row.kind()) {
            case STATE -> new Entry.Country(row.actor(), rule);
            case PERSON -> new Entry.Figure(row.actor(), row.name(), true, Gender.UNKNOWN, state, row.sector(), rule);
            case ORGANISATION -> {
                SourceType type = row.sector() == null ? SourceType.UNKNOWN : Sectors.voice(row.sector());
                Actor actor = new Actor(row.actor(), row.name(), ActorKind.ORGANISATION, state, row.sector(), type);
                yield new Entry.Body(actor, rule);
            }
            case PLACE -> {
                places.putIfAbsent(row.actor(), new Place(row.actor(), row.name(), state, row.region()));
                yield new Entry.Locality(row.actor(), row.name(), state, row.region(), rule);
            }
        };
    }

    /** Returns the place of an id, or null where no dictionary has it. */
    @Nullable Place place(String id) {
        return places.get(id);
    }

    static List<RuleRow> rows(String table) {
        return RuleTable.beside(Lexicon.class, table).rows();
    }

    /** Splits a name as the tokens of a text are split: at spaces, before the "'s" of an owner, and hyphens stand alone. */
    static List<String> split(String name) {
        String apart = POSSESSIVE.matcher(name.replace('\u2019', '\'')).replaceAll(" $1");
        return Arrays.asList(OWNERS.matcher(apart).replaceAll("$1 '").split(" "));
    }

    private void name(String name, Entry entry) {
        names.put(split(name), entry);
        if (name.contains("-")) {
            names.put(split(name.replace("-", " - ")), entry);
        }
    }

    private void country(String code, String name, String rule) {
        countryNames.putIfAbsent(code, name);
        name(name, new Entry.Country(code, rule));
    }

    private void countriesOfTheJdk() {
        for (String two : Locale.getISOCountries()) {
            Locale place = new Locale.Builder().setRegion(two).build();
            String code = place.getISO3Country();
            String name = place.getDisplayCountry(Locale.ENGLISH);
            countryNames.put(code, name);
            name(name, new Entry.Country(code, "jdk/" + two));
            name(name.replace("&", "and"), new Entry.Country(code, "jdk/" + two));
            name(name.replace("’", "'"), new Entry.Country(code, "jdk/" + two));
        }
    }

    private void demonym(RuleRow row) {
        row.list("adjectives").forEach(word -> name(word, new Entry.Demonym(row.text("code"), false, row.id())));
        row.list("people").forEach(word -> name(word, new Entry.Demonym(row.text("code"), true, row.id())));
    }

    private void seat(RuleRow row) {
        List<String> seatNames = row.list("names");
        Entry.Seat seat = new Entry.Seat(
                row.text("code"),
                row.text("sector"),
                row.constant("type", SourceType.class),
                seatNames.get(0),
                row.text("form").equals("city"),
                row.id());
        seatNames.forEach(name -> name(name, seat));
    }

    private void locality(RuleRow row) {
        String id = row.text("id");
        places.put(id, new Place(id, row.text("name"), row.text("code"), null));
        name(row.text("name"), new Entry.Locality(row.text("id"), row.text("name"), row.text("code"), null, row.id()));
    }

    private void organisation(RuleRow row, @Nullable String sector) {
        Actor actor = new Actor(
                row.text("id"),
                row.text("name"),
                ActorKind.ORGANISATION,
                row.optional("state").orElse(null),
                sector,
                row.constant("type", SourceType.class));
        row.list("names").forEach(name -> name(name, new Entry.Body(actor, row.id())));
    }

    private void figure(RuleRow row) {
        row.list("names").forEach(name -> name(name, figure(row, true)));
        row.list("short").forEach(name -> name(name, figure(row, false)));
    }

    private static Entry.Figure figure(RuleRow row, boolean full) {
        return new Entry.Figure(
                row.text("id"),
                row.text("name"),
                full,
                Gender.of(row.optional("gender").orElse(null)),
                row.optional("state").orElse(null),
                row.optional("sector").orElse(null),
                row.id());
    }

    private void agent(RuleRow row) {
        for (String phrase : row.list("phrases")) {
            Agent agent = new Agent(
                    row.text("id"),
                    phrase,
                    row.text("sector"),
                    row.constant("type", SourceType.class),
                    row.constant("form", Agent.Form.class),
                    row.id());
            agents.put(split(phrase), agent);
            if (phrase.contains("-")) {
                agents.put(split(phrase.replace("-", " - ")), agent);
            }
        }
    }

    private void title(RuleRow row) {
        Title title = new Title(
                Gender.of(row.optional("gender").orElse(null)),
                row.optional("sector").orElse(null),
                row.optional("type").isPresent() ? row.constant("type", SourceType.class) : null,
                row.list("roles"));
        row.list("names").forEach(name -> titles.put(split(name), title));
    }

    /** Returns the state that a name speaks of, or null: the Norwegian Fisheries Fund. */
    @Nullable String stateIn(Sentence sentence, NameRun run) {
        for (int i = run.first(); i <= run.last(); i++) {
            PhraseMap.Match<Entry> match =
                    names.longestAt(i, run.last() + 1, at -> NameScanner.word(sentence.token(at)));
            if (match != null && match.value().state() != null) {
                return match.value().state();
            }
        }
        return null;
    }

    /** Returns a closed class of words by the id of its row. */
    Set<String> words(String id) {
        Set<String> known = words.get(id);
        if (known == null) {
            throw new IllegalArgumentException("words.tsv has no row '" + id + "'");
        }
        return known;
    }

    /** Returns the name to show of a state. */
    String countryName(String code) {
        return countryNames.getOrDefault(code, code);
    }

    /** Returns a state, or a branch of it where a sector is given. */
    Actor state(String code, @Nullable String sector, @Nullable SourceType type) {
        String id = sector == null ? code : code + ":" + sector;
        return new Actor(id, countryName(code), ActorKind.STATE, code, sector, type);
    }
}
