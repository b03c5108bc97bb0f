package org.hearsay.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** The dictionaries of this package. Immutable after loading; safe for several threads. */
final class Lexicon {
    /** Names as written, with words and hyphens apart. */
    final PhraseMap<Entry> names = new PhraseMap<>();
    /** Nouns for people and bodies, in lemmas. */
    final PhraseMap<Agent> agents = new PhraseMap<>();

    final PhraseMap<Title> titles = new PhraseMap<>();
    final Map<String, Gender> givenNames = new HashMap<>();
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    /** What a title before a name tells. */
    record Title(
            Gender gender,
            @Nullable String sector,
            @Nullable SourceType type,
            List<String> roles) {}

    private Lexicon() {}

    static Lexicon load() {
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
        return lexicon;
    }

    static List<RuleRow> rows(String table) {
        return RuleTable.beside(Lexicon.class, table).rows();
    }

    /** Splits a name as the tokens of a text are split: at spaces, and hyphens stand alone. */
    static List<String> split(String name) {
        return Arrays.asList(name.replace("'s ", " 's ")
                .replace("s' ", "s ' ")
                .replace("’", "'")
                .split(" "));
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
        name(row.text("name"), new Entry.Locality(row.text("id"), row.text("name"), row.text("code"), row.id()));
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
