package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.rule.RuleRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionariesTest {
    /** Codes that ISO 3166 withdrew, for states that no longer exist, and one that it leaves to its users. */
    private static final Set<String> BEYOND_ISO = Set.of("SUN", "YUG", "DDR", "XKX");

    private static Set<String> isoCodes() {
        Set<String> codes = new HashSet<>(BEYOND_ISO);
        for (String two : Locale.getISOCountries()) {
            codes.add(new Locale.Builder().setRegion(two).build().getISO3Country());
        }
        return codes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries.tsv", "demonyms.tsv", "seats.tsv", "places.tsv"})
    void everyCodeIsAnIsoCode(String table) {
        Set<String> codes = isoCodes();
        assertThat(Lexicon.rows(table)).allSatisfy(row -> assertThat(codes).contains(row.text("code")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations.tsv", "outlets.tsv", "persons.tsv"})
    void everyStateIsAnIsoCode(String table) {
        Set<String> codes = isoCodes();
        assertThat(Lexicon.rows(table)).allSatisfy(row -> assertThat(codes).containsAll(row.list("state")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "countries.tsv",
                "demonyms.tsv",
                "seats.tsv",
                "places.tsv",
                "organisations.tsv",
                "outlets.tsv",
                "persons.tsv",
                "agents.tsv",
                "titles.tsv",
                "words.tsv",
                "given-names.tsv",
                "legal-forms.tsv",
                "name-spellings.tsv"
            })
    void everyRowSaysWhereItComesFrom(String table) {
        assertThat(Lexicon.rows(table))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text("origin")).isNotBlank());
    }

    @Test
    void noNameStandsForTwoActors() {
        Map<String, String> ownerByName = new HashMap<>();
        for (String table : new String[] {"organisations.tsv", "outlets.tsv", "persons.tsv", "seats.tsv"}) {
            for (RuleRow row : Lexicon.rows(table)) {
                for (String name : row.list("names")) {
                    assertThat(ownerByName.put(name, row.id())).as(name).isNull();
                }
            }
        }
        for (RuleRow row : Lexicon.rows("countries.tsv")) {
            assertThat(ownerByName.put(row.text("name"), row.id()))
                    .as(row.text("name"))
                    .isNull();
        }
    }

    /** What a later table says of a name that an earlier one has is never asked; so it must not be there. */
    @Test
    void noAdjectiveAndNoPlaceHasANameThatIsTaken() {
        Map<String, String> ownerByName = new HashMap<>();
        for (RuleRow row : Lexicon.rows("demonyms.tsv")) {
            for (String column : new String[] {"adjectives", "people"}) {
                for (String name : row.list(column)) {
                    String before = ownerByName.put(name, row.text("code"));
                    assertThat(before == null || before.equals(row.text("code")))
                            .as(name)
                            .isTrue();
                }
            }
        }
        for (RuleRow row : Lexicon.rows("places.tsv")) {
            assertThat(ownerByName.put(row.text("name"), row.id()))
                    .as(row.text("name"))
                    .isNull();
        }
    }

    @Test
    void everyIndependentStateHasAnAdjectiveOrAWordForItsPeople() {
        Set<String> known = new HashSet<>();
        Lexicon.rows("demonyms.tsv").forEach(row -> known.add(row.text("code")));

        // States whose adjective English reports use for another state of that name, or not at all.
        known.addAll(Set.of("DMA", "COG"));
        assertThat(Lexicon.rows("seats.tsv").stream()
                        .filter(row -> row.text("form").equals("city"))
                        .map(row -> row.text("code")))
                .allMatch(known::contains);
    }

    @Test
    void stateMediaAreThoseThatASourceSaysAStateControls() {
        assertThat(Lexicon.rows("outlets.tsv")).allSatisfy(row -> {
            String control = row.optional("control").orElse("");
            assertThat(control).isIn("", "state", "captured", "public", "private", "party");
            assertThat(row.text("type").equals("state-media")).isEqualTo(control.equals("state"));
            assertThat(row.optional("owner").isPresent()).isEqualTo(!control.isEmpty());
        });
    }

    @Test
    void noNounSpeaksOfTwoKinds() {
        Map<String, String> rowByPhrase = new HashMap<>();
        for (RuleRow row : Lexicon.rows("agents.tsv")) {
            for (String phrase : row.list("phrases")) {
                assertThat(rowByPhrase.put(phrase, row.id())).as(phrase).isNull();
            }
        }
    }

    @Test
    void theJdkNamesEveryState() {
        Lexicon lexicon = Lexicon.load(java.util.List.of());

        assertThat(lexicon.names.get("North Korea"))
                .isInstanceOfSatisfying(
                        Entry.Country.class,
                        country -> assertThat(country.state()).isEqualTo("PRK"));
        assertThat(lexicon.countryName("UKR")).isEqualTo("Ukraine");
    }

    @Test
    void personsAreIdentifiedByTheirFullNames() {
        assertThat(Lexicon.rows("persons.tsv"))
                .allSatisfy(row ->
                        assertThat(row.list("names").stream().map(Slug::of)).contains(row.text("id")));
    }
}
