package org.hearsay.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place where a rule fits. Immutable.
 *
 * @param rule the rule
 * @param first the index of its first token
 * @param last the index of its last token
 * @param slots what fills the rule's open places
 */
record Match(TimeRule rule, int first, int last, Map<String, Slot> slots) {
    Match {
        slots = Map.copyOf(slots);
    }

    @Nullable Slot slot(String name) {
        return slots.get(name);
    }

    boolean has(String name) {
        return slots.containsKey(name);
    }

    /** Returns a slot's number, or what the rule's arguments say, or a default. */
    int number(String name, int otherwise) {
        Slot slot = slots.get(name);
        if (slot != null) {
            return slot.number();
        }
        String given = rule.arguments().get(name);
        return given == null ? otherwise : Integer.parseInt(given);
    }

    /** Returns a slot's value, or what the rule's arguments say, or null. */
    @Nullable String word(String name) {
        Slot slot = slots.get(name);
        return slot == null ? rule.arguments().get(name) : slot.value();
    }

    @Nullable Match part(String name) {
        Slot slot = slots.get(name);
        return slot == null ? null : slot.part();
    }
}
