package org.hearsay.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which field of a JSON line holds which part of an article. Immutable.
 *
 * @param fields the field of each part, nested ones with dots: {@code meta.date}
 */
public record FieldMapping(Map<Part, String> fields) {
    /** Each part under its own name. */
    public static final FieldMapping DEFAULT = parse("");

    /** The parts of an article that a field can hold. */
    public enum Part {
        TEXT,
        HEADLINE,
        PUBLISHED,
        URL,
        OUTLET,
        BYLINE,
        LANGUAGE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FieldMapping {
        fields = Map.copyOf(fields);
    }

    /**
     * Reads a mapping as the command line writes it: {@code text=content,published=meta.date}. A part that is not mentioned
     * keeps its own name.
     *
     * @throws IllegalArgumentException where it is not of that form; the message says what is
     */
    public static FieldMapping parse(String written) {
        Map<Part, String> fields = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            fields.put(part, part.word());
        }
        for (String pair : written.split(",")) {
            if (pair.isBlank()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String field = pair.substring(equals + 1).strip();
            if (equals < 0 || field.isEmpty()) {
                throw new IllegalArgumentException("'" + pair.strip() + "' is not of the form part=field");
            }
            fields.put(part(pair.substring(0, equals).strip()), field);
        }
        return new FieldMapping(fields);
    }

    private static Part part(String word) {
        return Arrays.stream(Part.values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is no part of an article; those are "
                        + Arrays.stream(Part.values()).map(Part::word).toList()));
    }

    String field(Part part) {
        return fields.getOrDefault(part, part.word());
    }
}
