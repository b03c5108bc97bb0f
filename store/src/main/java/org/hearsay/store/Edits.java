package org.hearsay.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.ledger.ClaimRecord;
import org.jspecify.annotations.Nullable;

/** Puts corrections over what the program read. */
final class Edits {
    private static final Set<String> NUMBERS = Set.of("figure.value", "figure.low", "figure.high");

    private Edits() {}

    /**
     * Returns a claim as people left it. A correction of something that the claim no longer has is left out: the reading that it
     * corrected was another one.
     *
     * @param payload the claim as the program read it
     * @return the claim, or null where nothing was corrected and nothing rated
     * @throws IllegalArgumentException where a value is none that the field can have
     */
    static @Nullable ClaimRecord decided(String payload, Judged judged) {
        if (judged.edits().isEmpty() && judged.credibility() == null) {
            return null;
        }
        JsonNode tree = ClaimJson.tree(payload);
        List<ClaimRecord.EditedField> fields = new ArrayList<>();
        new TreeMap<>(judged.edits()).forEach((name, value) -> {
            Place place = Place.of(tree, name);
            if (place != null) {
                fields.add(new ClaimRecord.EditedField(name, place.text(), value.isEmpty() ? null : value));
                place.put(name, value);
            }
        });
        ClaimRecord edited = ClaimJson.read(tree.toString(), ClaimRecord.class);
        check(edited);
        return with(edited, new ClaimRecord.Decided(judged.credibility(), fields));
    }

    /** Returns the value of a field, or null where the claim does not have it. */
    static @Nullable String value(JsonNode claim, String name) {
        Place place = Place.of(claim, name);
        return place == null ? null : place.text();
    }

    /** Says whether the claim has something of which a field of that name can be said. */
    static boolean fits(JsonNode claim, String name) {
        return Place.of(claim, name) != null;
    }

    private static void check(ClaimRecord edited) {
        ClaimRecord.Time time = edited.time();
        if (time != null
                && time.from() != null
                && time.to() != null
                && time.from().isAfter(time.to())) {
            throw new IllegalArgumentException("time.from lies after time.to");
        }
    }

    private static ClaimRecord with(ClaimRecord claim, ClaimRecord.Decided decided) {
        return new ClaimRecord(
                claim.id(),
                claim.kind(),
                claim.status(),
                claim.article(),
                claim.evidence(),
                claim.content(),
                claim.sources(),
                claim.event(),
                claim.figure(),
                claim.time(),
                claim.occurrence(),
                claim.story(),
                claim.madeBy(),
                decided);
    }

    /** A field in its object. */
    private record Place(ObjectNode object, String key) {
        static @Nullable Place of(JsonNode tree, String name) {
            String[] steps = name.split("\\.");
            JsonNode node = tree;
            for (int i = 0; i < steps.length - 1; i++) {
                JsonNode next =
                        node instanceof ArrayNode list ? list.get(Integer.parseInt(steps[i])) : node.get(steps[i]);
                if (next == null) {
                    return null;
                }
                node = next;
            }
            return node instanceof ObjectNode object ? new Place(object, steps[steps.length - 1]) : null;
        }

        @Nullable String text() {
            JsonNode value = object.get(key);
            return value == null ? null : value.asText();
        }

        void put(String name, String value) {
            if (value.isEmpty()) {
                object.remove(key);
            } else if (NUMBERS.contains(name)) {
                object.put(key, number(name, value));
            } else {
                object.put(key, value);
            }
        }

        private static BigDecimal number(String name, String value) {
            if (!value.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
                throw new IllegalArgumentException(name + " is a number: " + value);
            }
            return new BigDecimal(value);
        }
    }
}
