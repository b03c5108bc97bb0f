package org.hearsay.link;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** Numbers by name, read from a table that gives the reason for each. Immutable. */
final class Weights {
    private final String table;
    private final Map<String, Double> values;

    private Weights(String table, Map<String, Double> values) {
        this.table = table;
        this.values = Map.copyOf(values);
    }

    static Weights beside(String table) {
        Map<String, Double> values = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Weights.class, table).rows()) {
            row.text("reason");
            values.put(row.text("id"), number(row));
        }
        return new Weights(table, values);
    }

    private static double number(RuleRow row) {
        try {
            return Double.parseDouble(row.text("value"));
        } catch (NumberFormatException notANumber) {
            throw row.fault("'" + row.text("value") + "' in the column 'value' is no number");
        }
    }

    /** Returns a number of the table; a name that it does not hold is a fault of the program. */
    double get(String id) {
        Double value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException(table + " has no row '" + id + "'");
        }
        return value;
    }

    int whole(String id) {
        return (int) Math.round(get(id));
    }
}
