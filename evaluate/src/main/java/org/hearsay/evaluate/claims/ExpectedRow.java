package org.hearsay.evaluate.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row that a careful reader expects, and how it is compared.
 *
 * @param id its name in the expected file
 * @param json what it states
 */
record ExpectedRow(String id, JsonNode json) {
    private static final List<String> COMPOUND = List.of("event", "figure");

    /** Returns what the row states, by field: {@code sources}, {@code event.type}, {@code figure.value}, {@code time} … */
    Map<String, JsonNode> fields() {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        for (String name : List.of("sources", "time")) {
            if (json.has(name)) {
                fields.put(name, json.get(name));
            }
        }
        for (String name : COMPOUND) {
            json.path(name).properties().forEach(field -> fields.put(name + "." + field.getKey(), field.getValue()));
        }
        return fields;
    }

    /** Says whether a claim is about the same thing: same article, same kind, overlapping evidence, same predicate or number. */
    boolean mayBe(JsonNode claim) {
        return json.path("kind").equals(claim.path("kind"))
                && json.at("/article/outlet").equals(claim.at("/article/outlet"))
                && json.at("/article/published").equals(claim.at("/article/published"))
                && overlaps(claim.path("evidence"))
                && anchorAgrees(claim);
    }

    private boolean anchorAgrees(JsonNode claim) {
        JsonNode predicate = json.at("/event/predicate/text");
        JsonNode number = json.at("/figure/value");
        if (predicate.isMissingNode() && number.isMissingNode()) {
            return true;
        }
        return Agreement.of("text", predicate, claim.at("/event/predicate/text"))
                || (!number.isMissingNode() && Agreement.of("value", number, claim.at("/figure/value")));
    }

    private boolean overlaps(JsonNode evidence) {
        for (JsonNode own : json.path("evidence")) {
            for (JsonNode other : evidence) {
                if (own.path("begin").asInt() < other.path("end").asInt()
                        && other.path("begin").asInt() < own.path("end").asInt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the fields that the row states and a claim does not have right. */
    List<String> wrongFields(JsonNode claim) {
        List<String> wrong = new ArrayList<>();
        fields().forEach((field, expected) -> {
            String name = field.substring(field.lastIndexOf('.') + 1);
            if (!Agreement.of(name, expected, claim.at("/" + field.replace('.', '/')))) {
                wrong.add(field);
            }
        });
        return wrong;
    }
}
