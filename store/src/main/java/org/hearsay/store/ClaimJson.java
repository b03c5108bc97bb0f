package org.hearsay.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The published JSON form of claims and links, as {@code docs/schema} describes it.
 *
 * <p>Properties stand in the order of the record's components, on one line. What is null is left out; a list is always there,
 * and empty where there is nothing: an empty chain of sources means that the outlet itself asserts the claim. Tokens are lower
 * case and hyphenated, event types and time types upper case; dates are ISO 8601; numbers are plain (600, never 6E+2). What was
 * written reads back as an equal record.
 *
 * <p>Safe for several threads.
 */
public final class ClaimJson {
    private static final JsonMapper STRICT = configured(JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION));
    private static final JsonMapper LENIENT =
            configured(JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));

    private ClaimJson() {}

    /** Returns a mapper of the caller's own that writes and reads these records, and ignores properties that it does not know. */
    public static ObjectMapper mapper() {
        return LENIENT.copy();
    }

    /** Returns a record ({@link org.hearsay.ledger.ClaimRecord} or one of {@link org.hearsay.ledger.Links}) as one line of JSON. */
    public static String write(Record value) {
        try {
            return STRICT.writeValueAsString(value);
        } catch (JsonProcessingException everyRecordCanBeWritten) {
            throw new IllegalStateException(everyRecordCanBeWritten);
        }
    }

    /**
     * Reads a record of this version of the program.
     *
     * @throws IllegalArgumentException where the JSON is none, has an unknown or a repeated property, or lacks one; the message
     *     says which and where
     */
    public static <T extends Record> T read(String json, Class<T> type) {
        try {
            return STRICT.readValue(json, type);
        } catch (JsonProcessingException exception) {
            throw new IllegalArgumentException(
                    "This is no " + type.getSimpleName() + ": " + exception.getMessage(), exception);
        }
    }

    /** Returns the JSON as a tree, with numbers as they are written. */
    static JsonNode tree(String json) {
        try {
            return STRICT.readerFor(JsonNode.class)
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readValue(json);
        } catch (JsonProcessingException exception) {
            throw new IllegalArgumentException("This is no JSON: " + exception.getMessage(), exception);
        }
    }

    private static JsonMapper configured(JsonMapper.Builder builder) {
        return builder.annotationIntrospector(new Tokens())
                .addModule(new SimpleModule()
                        .addSerializer(LocalDate.class, ToStringSerializer.instance)
                        .addDeserializer(LocalDate.class, new Day())
                        .addSerializer(Double.class, new PlainNumber())
                        .addSerializer(double.class, new PlainNumber()))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    private static final class Day extends FromStringDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String value, DeserializationContext context) throws IOException {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException exception) {
                return (LocalDate)
                        context.handleWeirdStringValue(LocalDate.class, value, "a day is written YYYY-MM-DD");
            }
        }
    }

    private static final class PlainNumber extends StdScalarSerializer<Double> {
        private static final long serialVersionUID = 1L;

        PlainNumber() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeNumber(BigDecimal.valueOf(value));
        }
    }
}
