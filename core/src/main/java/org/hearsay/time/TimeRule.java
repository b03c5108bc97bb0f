package org.hearsay.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.rule.RuleRow;

/**
 * One row of {@code rules.tsv}: what words say a time, and how it is reckoned. Immutable.
 *
 * @param id the rule's id, with the name of its table
 * @param order its place in the table; of two matches of one length the earlier rule wins
 * @param kind what it reads, for other rules to refer to as {@code @kind}
 * @param variants the sequences of elements that it fits
 * @param reckoning how its value is found
 * @param arguments what the reckoning needs beside the open places
 */
record TimeRule(
        String id,
        int order,
        String kind,
        List<List<Element>> variants,
        Reckoning reckoning,
        Map<String, String> arguments) {
    TimeRule {
        variants = List.copyOf(variants);
        arguments = Map.copyOf(arguments);
    }

    static TimeRule of(RuleRow row, int order) {
        Map<String, String> arguments = new HashMap<>();
        row.optional("arguments").ifPresent(cell -> {
            for (String part : cell.split("\\s+")) {
                String[] pair = part.split("=", 2);
                if (pair.length < 2) {
                    throw row.fault("'" + part + "' in the column 'arguments' is not name=value");
                }
                arguments.put(pair[0], pair[1]);
            }
        });
        try {
            return new TimeRule(
                    row.id(),
                    order,
                    row.text("kind"),
                    PatternText.variants(row.text("pattern")),
                    row.constant("reckoning", Reckoning.class),
                    arguments);
        } catch (IllegalArgumentException malformed) {
            throw row.fault(String.valueOf(malformed.getMessage()));
        }
    }
}
