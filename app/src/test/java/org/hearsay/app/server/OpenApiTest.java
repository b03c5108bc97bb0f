package org.hearsay.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.app.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server answers is what {@code openapi.yaml} says it answers. */
class OpenApiTest {
    private static final String BASE = "https://hearsay.example/api/v1/";
    private static final List<String> SCHEMAS =
            List.of("claim", "occurrence", "figure", "conflict", "story", "origin", "copy", "actor-merge");

    @TempDir
    Path folder;

    private ServedLedger served;
    private JsonNode description;

    @BeforeEach
    void serve() throws IOException {
        served = new ServedLedger(folder);
        description = new ObjectMapper(new YAMLFactory())
                .readTree(served.client.get("/api/v1/openapi.yaml").body());
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void everyPathOfTheServerIsDescribedAndNoOther() {
        Set<String> described = new TreeSet<>();
        description.get("paths").fieldNames().forEachRemaining(described::add);
        assertThat(described).isEqualTo(new TreeSet<>(Api.PATHS));
    }

    @Test
    void lists() {
        for (String list : List.of(
                "claims",
                "occurrences",
                "timeline",
                "figures",
                "conflicts",
                "stories",
                "origins",
                "articles",
                "actors",
                "actor-merges",
                "sources")) {
            JsonNode page = check("/api/v1/" + list, "/api/v1/" + list, 200);
            assertThat(page.get("items")).as(list).isNotEmpty();
        }
    }

    @Test
    void singleRecords() {
        String article = Reports.tollArticle().id().value();
        check("/api/v1/claims/{id}", "/api/v1/claims/" + ServedLedger.TOLL, 200);
        check("/api/v1/articles/{id}", "/api/v1/articles/" + article, 200);
        check(
                "/api/v1/articles/{id}",
                "/api/v1/articles/" + Reports.hostileArticle().id(),
                200);
        check("/api/v1/occurrences/{id}", "/api/v1/occurrences/" + ServedLedger.TOLL, 200);
        check("/api/v1/stories/{id}", "/api/v1/stories/" + article, 200);
        check("/api/v1/status", "/api/v1/status", 200);
    }

    @Test
    void whatBelongsToAClaim() {
        String claim = "/api/v1/claims/" + ServedLedger.TOLL;
        for (String part : List.of("history", "explanation", "decisions")) {
            check("/api/v1/claims/{id}/" + part, claim + "/" + part, 200);
            check("/api/v1/claims/{id}/" + part, "/api/v1/claims/00000000/" + part, 404);
        }
        check("/api/v1/search", "/api/v1/search?q=soldier", 200);
        check("/api/v1/search", "/api/v1/search", 400);
        assertThat(check("/api/v1/facets/{name}", "/api/v1/facets/source-type?type=ASSAULT", 200)
                        .at("/items/0/value"))
                .hasToString("\"government\"");
        check("/api/v1/facets/{name}", "/api/v1/facets/colour", 400);
        check("/api/v1/claims", "/api/v1/claims?changed_since=start", 200);
        check("/api/v1/claims", "/api/v1/claims?asof=4", 200);
        check("/api/v1/claims/{id}", claim + "?asof=9999", 200);
    }

    @Test
    void whoTakesPart() {
        JsonNode actor = check("/api/v1/actors/{id}", "/api/v1/actors/MAR", 200);
        assertThat(actor.get("says").asInt()).isEqualTo(1);
        assertThat(actor.at("/names/0/text").asText()).isEqualTo("Marn");
        check("/api/v1/actors/{id}", "/api/v1/actors/nobody", 404);
        JsonNode merged = check("/api/v1/actors/{id}", "/api/v1/actors/ivar-k-holt", 200);
        assertThat(merged.get("id").asText()).isEqualTo("ivar-holt");
        assertThat(merged.at("/merges/0/rule").asText()).isEqualTo("middle-name");
        for (String by : List.of("all", "week", "month")) {
            check("/api/v1/dyads", "/api/v1/dyads?by=" + by + "&since=2024-01-01&until=2024-12-31", 200);
        }
        check("/api/v1/dyads", "/api/v1/dyads?by=year", 400);
        JsonNode source = check("/api/v1/sources/{id}", "/api/v1/sources/MAR:GOV", 200);
        assertThat(source.get("contradicted").asInt()).isEqualTo(1);
        check("/api/v1/sources/{id}", "/api/v1/sources/nobody", 404);
        check("/api/v1/copies", "/api/v1/copies", 200);
        check("/api/v1/me", "/api/v1/me", 200);
        check("/api/v1/decisions", "/api/v1/decisions?kind=accept&by=ana", 200);
        check("/api/v1/decisions", "/api/v1/decisions?kind=bless", 400);
        check("/api/v1/decisions/{entry}", "/api/v1/decisions/1", 404);
        check("/api/v1/timeline", "/api/v1/timeline?since=soon", 400);
    }

    @Test
    void anExportIsWhatWasAskedFor() {
        HttpResponse<String> lines = served.client.get("/api/v1/export?type=ASSAULT");
        assertThat(lines.headers().firstValue("Content-Type")).hasValue("application/jsonl; charset=utf-8");
        assertThat(lines.body().lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains(ServedLedger.TOLL));
        HttpResponse<String> table = served.client.get("/api/v1/export?format=csv");
        assertThat(table.body().lines().findFirst())
                .hasValueSatisfying(head -> assertThat(head).startsWith("id,kind,"));
        assertThat(table.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"claims.csv\"");
        assertThat(served.client.get("/api/v1/export?format=xls").statusCode()).isEqualTo(400);
    }

    @Test
    void aPageNamesTheNextInAHeaderToo() {
        HttpResponse<String> first = served.client.get("/api/v1/claims?limit=1&outlet=%3DEvil+%26+%22Sons%22");
        String link = first.headers().firstValue("Link").orElseThrow();
        assertThat(link).startsWith("</api/v1/claims?").endsWith("; rel=\"next\"");
        String next = link.substring(1, link.indexOf('>'));
        HttpResponse<String> second = served.client.get(next);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.headers().firstValue("Link")).isEmpty();
        assertThat(second.body()).contains("Sons").isNotEqualTo(first.body());
    }

    @Test
    void decisions() {
        try (ServedAccounts accounts = new ServedAccounts(folder.resolve("accounts"))) {
            String claim = "/api/v1/claims/" + ServedLedger.TOLL;
            String seen = accounts.tag("ana", claim);
            String accept = "{\"kind\":\"accept\",\"claim\":\"" + ServedLedger.TOLL + "\"}";
            checkDecision(accounts.decide("ana", "{", seen), 400);
            checkDecision(accounts.client.send("POST", "/api/v1/decisions", accept), 401);
            checkDecision(accounts.decide("rita", accept, seen), 403);
            checkDecision(accounts.decide("ana", accept, "*"), 428);
            checkDecision(accounts.decide("ana", accept, "\"x\""), 412);
            checkDecision(accounts.decide("ana", accept, seen), 201);
            checkDecision(accounts.decide("ana", accept, seen), 409);
        }
    }

    private void checkDecision(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode responses = description.at("/paths/~1api~1v1~1decisions/post/responses");
        check(answer, resolve(responses.get(String.valueOf(status))), "POST " + status);
    }

    @Test
    void narrowedLists() {
        for (String query : List.of(
                "q=soldier", "type=ASSAULT&realis=actual", "recipient=VEL", "history=true&limit=1", "time=2024-02")) {
            check("/api/v1/claims", "/api/v1/claims?" + query, 200);
        }
        check("/api/v1/figures", "/api/v1/figures?measure=killed&actor=VEL", 200);
    }

    @Test
    void faults() {
        check("/api/v1/claims", "/api/v1/claims?cursor=no%20cursor", 400);
        check("/api/v1/claims", "/api/v1/claims?limit=0", 400);
        check("/api/v1/claims", "/api/v1/claims?type=FLOOD", 400);
        check("/api/v1/claims", "/api/v1/claims?colour=red", 400);
        check("/api/v1/claims/{id}", "/api/v1/claims/00000000", 404);
        check("/api/v1/articles/{id}", "/api/v1/articles/..%2F..%2Fetc", 404);
        check("/api/v1/occurrences/{id}", "/api/v1/occurrences/00000000", 404);
        check("/api/v1/stories/{id}", "/api/v1/stories/00000000", 404);
        check("/api/v1/schema/{name}", "/api/v1/schema/style.css", 404);
    }

    @Test
    void theSchemasAreServed() {
        for (String name : SCHEMAS) {
            HttpResponse<String> answer = served.client.get("/api/v1/schema/" + name + ".schema.json");
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/schema+json"));
        }
    }

    /** Asks, and holds the answer against what is described for this path and status. */
    private JsonNode check(String path, String address, int status) {
        HttpResponse<String> answer = served.client.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(status);
        JsonNode response =
                resolve(description.at("/paths").get(path).at("/get/responses").get(String.valueOf(status)));
        return check(answer, response, address);
    }

    private JsonNode check(HttpResponse<String> answer, JsonNode response, String address) {
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertThat(response.get("content").has(type))
                .as("%s is described as %s", address, type)
                .isTrue();
        JsonNode schema = response.get("content").get(type).get("schema");
        assertThat(schema(schema).validate(answer.body(), InputFormat.JSON))
                .as(address)
                .isEmpty();
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException malformed) {
            throw new AssertionError(malformed);
        }
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
    }

    private Schema schema(JsonNode node) {
        Map<String, String> known = new HashMap<>();
        for (String name : SCHEMAS) {
            String file = "schema/" + name + ".schema.json";
            known.put(BASE + file, new String(Resource.bytes(file), StandardCharsets.UTF_8));
        }
        ObjectNode whole = ((ObjectNode) node).deepCopy();
        whole.set("components", description.get("components"));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(known))
                .getSchema(SchemaLocation.of(BASE + "openapi.yaml"), whole);
    }
}
