package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimJsonTest {
    private static final Path SCHEMAS = Path.of("..", "docs", "schema");

    private static Schema schema(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
    }

    @Test
    void writesTheContract() {
        Article article = Reports.article();
        assertThat(ClaimJson.write(Reports.toll(article)))
                .isEqualTo(String.format(Locale.ROOT, """
                        {"id":"%s","kind":"event","status":"machine","article":{"id":"%s","outlet":"Torvik Courier",\
                        "url":"https://courier.example/1","headline":"Velland counts its dead","published":"2024-03-05",\
                        "publishedBasis":"given"},"evidence":[{"begin":2,"end":68,"quote":"Around 600 soldiers of Velland \
                        were killed near Torvik in February"}],"content":[{"begin":2,"end":68}],"sources":[{"level":0,\
                        "text":"Marn","begin":70,"end":74,"actor":"MAR:GOV","type":"government","named":true,"cue":{"text":\
                        "has said","begin":75,"end":83},"stance":"state","form":"indirect","certainty":"certain","polarity":\
                        "positive"}],"event":{"type":"ASSAULT","context":["military"],"cameo":"190","realis":"actual",\
                        "predicate":{"text":"killed","begin":38,"end":44},"actors":[],"recipients":[{"text":"soldiers of \
                        Velland","actor":"VEL:MIL","begin":13,"end":32}],"objects":[],"instruments":[],"place":{"text":\
                        "Torvik","id":"torvik","begin":50,"end":56}},"figure":{"text":"Around 600","begin":2,"end":12,\
                        "measure":"killed","unit":"person","value":600,"low":550,"high":650,"bound":"about","change":"none",\
                        "of":{"text":"soldiers of Velland","actor":"VEL:MIL","victims":"combatant","begin":13,"end":32},\
                        "scope":{"place":"Torvik","time":{"text":"in February","begin":57,"end":68,"type":"DATE","value":\
                        "2024-02","from":"2024-02-01","to":"2024-02-29","granularity":"month","anchored":true,"anchor":\
                        "published"}}},"time":{"text":"in February","begin":57,"end":68,"type":"DATE","value":"2024-02",\
                        "from":"2024-02-01","to":"2024-02-29","granularity":"month","anchored":true,"anchor":"published"},\
                        "madeBy":{"version":"hearsay 1","rules":["event/kill","quantity/about"]}}""", Reports.toll(article).id(), article.id()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsBackWhatItWroteAndFitsTheSchema(long seed) throws JsonProcessingException {
        RandomReports reports = new RandomReports(new Random(seed));
        Schema schema = schema("claim");
        for (int i = 0; i < 150; i++) {
            Article article = reports.article();
            ClaimRecord claim = reports.claim(article, Reports.id(article, "claim"), Reports.ENGINE);
            String json = ClaimJson.write(claim);
            assertThat(json).doesNotContain("\n", "null", "E+");
            assertThat(ClaimJson.read(json, ClaimRecord.class)).isEqualTo(claim);
            assertThat(ClaimJson.mapper().readValue(json, ClaimRecord.class)).isEqualTo(claim);
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void describesLinks() {
        Links links = LinkedReports.links();
        Stream.of(
                        links.copies(),
                        links.origins(),
                        links.occurrences(),
                        links.figures(),
                        links.conflicts(),
                        links.stories())
                .map(list -> (Record) list.get(0))
                .forEach(link -> {
                    String json = ClaimJson.write(link);
                    String name = link instanceof Links.FigureLine
                            ? "figure"
                            : link.getClass().getSimpleName().toLowerCase(Locale.ROOT);
                    assertThat(schema(name).validate(json, InputFormat.JSON)).isEmpty();
                    assertThat(ClaimJson.read(json, link.getClass())).isEqualTo(link);
                });
        assertThat(ClaimJson.write(links.copies().get(0))).contains("\"similarity\":0.000010");
    }

    @Test
    void schemaRefusesWhatIsNoClaim() {
        String json = ClaimJson.write(Reports.toll(Reports.article()));
        Schema schema = schema("claim");
        assertThat(schema.validate(json.replace("\"ASSAULT\"", "\"KILL\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(json.replace("\"level\":0", "\"level\":-1"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(json.replace("\"kind\":\"event\",", ""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(json.replace("\"status\"", "\"state\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void refusesWhatItWouldNotHaveWritten() throws JsonProcessingException {
        String json = ClaimJson.write(Reports.toll(Reports.article()));
        String unknown = json.replace("{\"id\"", "{\"mood\":\"grim\",\"id\"");
        assertThatThrownBy(() -> ClaimJson.read(unknown, ClaimRecord.class)).hasMessageContaining("mood");
        assertThat(ClaimJson.mapper().readValue(unknown, ClaimRecord.class).kind())
                .isNotNull();
        for (String wrong : new String[] {
            json.replace("\"level\":0,", ""),
            json.replace("\"level\":0", "\"level\":\"0\""),
            json.replace("\"state\"", "\"State\""),
            json.replace("\"state\"", "0"),
            json.replace("2024-03-05", "2024-03-32"),
            json.replace("\"status\":\"machine\"", "\"kind\":\"event\""),
            json + "x"
        }) {
            assertThatThrownBy(() -> ClaimJson.read(wrong, ClaimRecord.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("This is no ClaimRecord");
        }
    }
}
