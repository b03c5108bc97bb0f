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
    private static final List<String> SCHEMAS = List.of("claim", "occurrence", "figure", "conflict", "story");

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
        for (String list : List.of("claims", "occurrences", "figures", "conflicts", "stories")) {
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
