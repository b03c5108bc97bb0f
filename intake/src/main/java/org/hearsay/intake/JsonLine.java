package org.hearsay.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.hearsay.article.PublicationDate;
import org.hearsay.intake.FieldMapping.Part;
import org.jspecify.annotations.Nullable;

/** Reads one article from one line of JSON. Stateless and safe for several threads. */
final class JsonLine {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonLine() {}

    static Draft read(byte[] line, FieldMapping mapping) throws Refusal {
        JsonNode object = parse(Decoder.decode(line, null));
        String text = value(object, mapping.field(Part.TEXT));
        if (text == null) {
            throw new Refusal(
                    "no-text",
                    "there is no text in the field '" + mapping.field(Part.TEXT) + "'",
                    "name the field that holds the text: --map text=FIELD");
        }
        return new Draft(
                value(object, mapping.field(Part.OUTLET)),
                value(object, mapping.field(Part.URL)),
                value(object, mapping.field(Part.HEADLINE)),
                value(object, mapping.field(Part.BYLINE)),
                value(object, mapping.field(Part.PUBLISHED)),
                PublicationDate.Basis.GIVEN,
                value(object, mapping.field(Part.LANGUAGE)),
                Decoder.canonicalText(text));
    }

    private static JsonNode parse(String line) throws Refusal {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException malformed) {
            throw malformed("it is no JSON: " + malformed.getOriginalMessage());
        }
        throw malformed("it is JSON, but no object");
    }

    private static Refusal malformed(String reason) {
        return new Refusal("malformed-json", reason, "write one JSON object a line");
    }

    private static @Nullable String value(JsonNode object, String field) {
        JsonNode direct = object.get(field);
        JsonNode node = direct != null
                ? direct
                : object.at("/" + field.replace("~", "~0").replace('.', '/'));
        return node.isValueNode() && !node.isNull() ? node.asText() : null;
    }
}
