package org.hearsay.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.rule.RuleRow;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a word reports an event: who and what must stand around it, and how it is coded then.
 *
 * @param id the id of its row
 * @param word whether it is a verb, a noun or an adjective
 * @param lemmas the words that it is for, any of them
 * @param particle the particle that must follow, or null
 * @param conditions what must stand where, by slot ({@code subject}, {@code object}, a preposition …)
 * @param coding the code
 * @param actors the slots that whoever acts stands in where that is not the subject ("received help from"); mostly empty
 * @param recipients the slots that the recipient stands in, the first that is filled
 * @param things the slots that what is sent, signed or destroyed stands in
 * @param instruments the slots that the instrument stands in
 */
record Frame(
        String id,
        Word word,
        List<String> lemmas,
        @Nullable String particle,
        Map<String, Condition> conditions,
        Coding coding,
        List<String> actors,
        List<String> recipients,
        List<String> things,
        List<String> instruments) {

    /** The kinds of word that report events. */
    enum Word {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /**
     * How an event is coded.
     *
     * @param type the PLOVER type
     * @param mode the PLOVER mode, or null
     * @param contexts the PLOVER contexts
     * @param cameo the CAMEO code, or null
     * @param measure what a number in it measures, or null
     */
    record Coding(
            EventType type,
            @Nullable String mode,
            List<String> contexts,
            @Nullable String cameo,
            @Nullable Measure measure) {}

    static Frame of(RuleRow row) {
        Coding coding = new Coding(
                row.constant("type", EventType.class),
                row.optional("mode").orElse(null),
                row.list("context"),
                row.optional("cameo").orElse(null),
                row.optional("measure").isPresent() ? row.constant("measure", Measure.class) : null);
        return new Frame(
                row.id(),
                row.constant("word", Word.class),
                row.list("lemmas"),
                row.optional("particle").orElse(null),
                conditions(row),
                coding,
                row.list("actor"),
                row.list("recipient"),
                row.list("thing"),
                row.list("instrument"));
    }

    private static Map<String, Condition> conditions(RuleRow row) {
        Map<String, Condition> found = new TreeMap<>();
        found.put("subject", Condition.parse(row.list("subject")));
        found.put("object", Condition.parse(row.list("object")));
        for (String part : row.optional("where").orElse("").split(";", -1)) {
            String[] sides = part.strip().toLowerCase(Locale.ROOT).split("=", -1);
            if (sides.length == 2) {
                found.put(sides[0], Condition.parse(List.of(sides[1].split("\\|", -1))));
            }
        }
        return found;
    }
}
