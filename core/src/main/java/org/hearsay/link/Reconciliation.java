package org.hearsay.link;

import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** The rules by which figures are weighed, in the words of {@code reconciliation.tsv}. Stateless. */
final class Reconciliation {
    private static final Map<String, String> REASONS =
            RuleTable.beside(Reconciliation.class, "reconciliation.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.text("id"), Reconciliation::explained));

    private Reconciliation() {}

    private static String explained(RuleRow row) {
        return row.text("reason") + " (" + row.id() + ")";
    }

    /**
     * Returns what a rule says, with its id.
     *
     * @throws IllegalArgumentException where the table has no such rule
     */
    static String because(String rule) {
        String reason = REASONS.get(rule);
        if (reason == null) {
            throw new IllegalArgumentException("reconciliation.tsv has no row '" + rule + "'");
        }
        return reason;
    }

    /** Returns the same as a sentence. */
    static String sentence(String rule) {
        String reason = because(rule);
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
    }
}
