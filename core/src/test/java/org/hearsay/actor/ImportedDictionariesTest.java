package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.HandBuilt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportedDictionariesTest {
    private static final List<String> PETRARCH = List.of(
            "# Invented for this test",
            "<!-- a comment -->",
            "GRETA_LUND_  # a comment",
            "+MADAM_LUND_",
            "\t[NORGOV 050101-091231]",
            "\t[NORELI >20091231]",
            "",
            "NORTHERN_RELIEF_COMMITTEE_(NRC)_ [NGOHLH]",
            "FJORD_LIBERATION_ARMY [NORREBFLA]",
            "+FJORD_ARMY");

    private static String geoNames(int id, String name, String code, String country, String region, long people) {
        String kind = code.equals("ADM1") ? "A" : "P";
        return String.join(
                "\t",
                List.of(
                        String.valueOf(id),
                        name,
                        name,
                        "",
                        "60.0",
                        "10.0",
                        kind,
                        code,
                        country,
                        "",
                        region,
                        "",
                        "",
                        "",
                        String.valueOf(people),
                        "",
                        "",
                        "Europe/Oslo",
                        "2024-01-01"));
    }

    private static List<String> ids(@Nullable LocalDate published, Dictionary dictionary, String blocks) {
        PublicationDate day = published == null ? null : PublicationDate.given(published);
        return ActorReader.load(List.of(dictionary)).read(HandBuilt.analysis(day, blocks)).all().stream()
                .map(mention -> mention.actor().id() + "/" + mention.actor().state() + "/"
                        + mention.actor().sector())
                .toList();
    }

    @Test
    void synonymsAndShortNamesFindOneActor() {
        Import read = PetrarchFile.read("test", PETRARCH);

        assertThat(read.refused()).isEmpty();
        assertThat(read.rows())
                .extracting(DictionaryRow::actor)
                .containsExactly("greta-lund", "greta-lund", "northern-relief-committee", "fjord-liberation-army");
        assertThat(read.rows().get(2).names()).containsExactly("Northern Relief Committee", "NRC");
        assertThat(read.rows().get(2).sector()).isEqualTo("NGO");
        assertThat(read.rows().get(3).sector()).isEqualTo("REB");
        assertThat(read.rows().get(0).origin()).isEqualTo("test:3");
    }

    @Test
    void aCodeHoldsForItsTime() {
        Dictionary dictionary =
                new Dictionary("test", PetrarchFile.read("test", PETRARCH).rows());
        String text = """
                Greta Greta NNP 2 compound PER
                Lund Lund NNP 3 nsubj PER
                spoke speak VBD 0 root
                . . . 3 punct
                """;

        assertThat(ids(LocalDate.of(2007, 5, 1), dictionary, text)).containsExactly("greta-lund/NOR/GOV");
        assertThat(ids(LocalDate.of(2012, 5, 1), dictionary, text)).containsExactly("greta-lund/NOR/ELI");
        assertThat(ids(LocalDate.of(2001, 5, 1), dictionary, text)).containsExactly("greta-lund/null/null");
        assertThat(ids(null, dictionary, text))
                .as("of one state at all times, of two sectors")
                .containsExactly("greta-lund/NOR/null");
    }

    @Test
    void whatCannotBeReadIsNamedWithItsLineAndTheRestIsKept() {
        Import read = PetrarchFile.read(
                "test",
                List.of(
                        "+ORPHAN",
                        "IVAR_HOLT_ [NORGOV 051301-091231]",
                        "OLAF_ [NORGOV 091231-050101]",
                        "FARMER [~AGR]",
                        "VALE_ [XQZGOV]",
                        "NORA_ [NORGOV",
                        "GOOD_BODY [NOR]"));

        assertThat(read.refused()).extracting(Import.Refusal::line).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(read.refused().get(1).reason()).contains("051301").contains("correct it");
        assertThat(read.rows()).extracting(DictionaryRow::kind).containsExactly(DictionaryRow.Kind.STATE);
    }

    @Test
    void ofSeveralPlacesTheLargestHasTheName() {
        Import read = GeoNamesFile.read(
                "test",
                List.of(
                        geoNames(1, "Dunmarra", "PPL", "NO", "07", 20_000),
                        geoNames(2, "Dunmarra", "PPL", "SE", "03", 900_000),
                        geoNames(3, "Hamlet", "PPL", "SE", "03", 12),
                        geoNames(4, "Upland", "ADM1", "SE", "03", 0)),
                15_000);

        assertThat(read.rows()).extracting(DictionaryRow::actor).containsExactly("dunmarra-swe", "upland-swe");
        assertThat(read.rows().get(0).region()).isEqualTo("Upland");
    }

    @Test
    void aLineThatIsNoneOfGeoNamesIsRefused() {
        Import read = GeoNamesFile.read(
                "test",
                List.of(
                        "1\tDunmarra",
                        geoNames(2, "Dunmarra", "PPL", "NO", "07", 20_000).replace("2\t", "x\t")),
                1);

        assertThat(read.rows()).isEmpty();
        assertThat(read.refused()).extracting(Import.Refusal::line).containsExactly(1, 2);
        assertThat(read.refused().get(0).reason())
                .isEqualTo("2 columns where GeoNames has 19; export it again, apart by tabs");
    }

    @Test
    void anImportedPlaceIsFoundWithItsStateAndRegion() {
        Dictionary dictionary = new Dictionary(
                "places",
                GeoNamesFile.read(
                                "test",
                                List.of(
                                        geoNames(1, "Dunmarra", "PPL", "NO", "07", 20_000),
                                        geoNames(2, "Upland", "ADM1", "NO", "07", 0)),
                                1)
                        .rows());
        ActorReader reader = ActorReader.load(List.of(dictionary));

        assertThat(reader.place("dunmarra-nor")).contains(new Place("dunmarra-nor", "Dunmarra", "NOR", "Upland"));
        assertThat(reader.place("nowhere")).isEmpty();
        assertThat(ids(null, dictionary, """
                He he PRP 2 nsubj
                left leave VBD 0 root
                Dunmarra Dunmarra NNP 2 obj LOC
                . . . 2 punct
                """)).containsExactly("dunmarra-nor/NOR/null");
    }

    @Test
    void whatIsShippedGoesBeforeWhatIsImported() {
        Dictionary dictionary = new Dictionary(
                "test", PetrarchFile.read("test", List.of("OSLO [SWE]")).rows());

        assertThat(ids(null, dictionary, """
                Oslo Oslo NNP 2 nsubj LOC
                agreed agree VBD 0 root
                . . . 2 punct
                """)).containsExactly("NOR:GOV/NOR/GOV");
    }

    @Test
    void itsTextIsReadBackAsItWas() {
        List<String> lines = new ArrayList<>(PETRARCH);
        lines.add("NAME\tWITH_TAB [NOR]");
        Dictionary dictionary =
                new Dictionary("test", PetrarchFile.read("test", lines).rows());

        assertThat(Dictionary.parse("test", dictionary.text()).text()).isEqualTo(dictionary.text());
        assertThatThrownBy(() -> new Dictionary("No Name", List.of())).hasMessageContaining("No Name");
    }

    /** Whatever stands in a file, reading it ends, and every line is either read or named. */
    @Test
    void anOwnersNameIsFoundInAnyCaseOfLetters() {
        Dictionary dictionary = new Dictionary(
                "test",
                PetrarchFile.read(
                                "test",
                                List.of("FJORD_PEOPLE'S_ARMY [NORREB]", "WORKERS'_LEAGUE [NORNGO]", "HOLT'S [NORBUS]"))
                        .rows());

        assertThat(ids(null, dictionary, """
                Fjord Fjord NNP 3 compound ORG
                People People NNPS 4 compound ORG
                's 's POS 2 case ORG
                Army Army NNP 5 nsubj ORG
                met meet VBD 0 root
                the the DT 9 det
                Workers Workers NNPS 9 nmod:poss ORG
                ' ' POS 7 case ORG
                League League NNP 5 obj ORG
                . . . 5 punct
                """)).contains("fjord-peoples-army/NOR/REB", "workers-league/NOR/NGO");
        assertThat(Lexicon.split("Holt’s")).containsExactly("Holt", "'s");
    }

    @Test
    void aNameThatHoldsTheSignBetweenNamesIsRefused() {
        Import read = GeoNamesFile.read("test", List.of(geoNames(1, "Dunmarra|Upland", "PPL", "NO", "02", 900)), 1);

        assertThat(read.rows()).isEmpty();
        assertThat(read.refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("Dunmarra|Upland"));
        assertThatThrownBy(() -> new DictionaryRow(
                        "x", DictionaryRow.Kind.PLACE, "A|B", List.of("A|B"), null, null, null, null, null, "test"))
                .hasMessageContaining("A|B");
    }

    @Test
    void hostileLinesAreRefusedAndNothingElse() {
        long seed = 20260815;
        Random random = new Random(seed);
        String signs = "+[]~#_&!|<>-0123456789ABC \t()\u0000é";
        for (int run = 0; run < 500; run++) {
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                line.append(signs.charAt(random.nextInt(signs.length())));
            }
            List<String> lines = List.of(line.toString(), "GOOD_BODY [NOR]");
            assertThat(PetrarchFile.read("test", lines).rows())
                    .as("seed %d, line %s", seed, line)
                    .anySatisfy(row -> assertThat(row.names()).contains("Good Body"));
            assertThat(GeoNamesFile.read("test", lines, 1).refused())
                    .as("seed %d", seed)
                    .isNotEmpty();
        }
    }
}
