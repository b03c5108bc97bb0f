package org.hearsay.evaluate.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says whether what a claim states agrees with what an expected row states.
 *
 * <p>Only what the row states counts. Texts agree where one holds the other, whatever the case; an actor without a sector agrees
 * with any sector of its state; an array of alternatives, which only {@code event.type} has, agrees with any of them. A list of
 * sources, actors or recipients must have the row's length; of objects, the row's must be among the claim's.
 */
final class Agreement {
    private Agreement() {}

    static boolean of(String field, JsonNode expected, JsonNode actual) {
        if (actual.isMissingNode() || actual.isNull()) {
            return expected.isArray() && expected.isEmpty();
        }
        if (expected.isArray() && actual.isArray()) {
            return list(field, expected, actual);
        }
        if (expected.isArray()) {
            return elements(expected).stream().anyMatch(one -> of(field, one, actual));
        }
        return expected.isObject() ? object(expected, actual) : value(field, expected, actual);
    }

    private static boolean object(JsonNode expected, JsonNode actual) {
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            if (!of(field.getKey(), field.getValue(), actual.path(field.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean list(String field, JsonNode expected, JsonNode actual) {
        if (!field.equals("objects") && expected.size() != actual.size()) {
            return false;
        }
        List<JsonNode> left = elements(actual);
        for (JsonNode wanted : expected) {
            JsonNode found = left.stream()
                    .filter(one -> of(field, wanted, one))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                return false;
            }
            left.remove(found);
        }
        return true;
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    private static boolean value(String field, JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        return switch (field) {
            case "text", "unit" -> holds(expected.asText(), actual.asText());
            case "actor" -> actor(expected.asText(), actual.asText());
            default -> expected.asText().equals(actual.asText());
        };
    }

    private static boolean holds(String expected, String actual) {
        String wanted = expected.toLowerCase(Locale.ROOT);
        String found = actual.toLowerCase(Locale.ROOT);
        return !found.isBlank() && (found.contains(wanted) || wanted.contains(found));
    }

    private static boolean actor(String expected, String actual) {
        return expected.equals(actual) || (!expected.contains(":") && actual.startsWith(expected + ":"));
    }
}
