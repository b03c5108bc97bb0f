package org.hearsay.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** The words of time by their class ({@code month}, {@code weekday}, {@code unit} …), from {@code words.tsv}. Immutable. */
final class Words {
    private final Map<String, Map<String, String>> classes;

    private Words(Map<String, Map<String, String>> classes) {
        this.classes = Map.copyOf(classes);
    }

    static Words load() {
        Map<String, Map<String, String>> classes = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Words.class, "words.tsv").rows()) {
            Map<String, String> entries = classes.computeIfAbsent(row.text("class"), name -> new HashMap<>());
            for (String form : row.list("forms")) {
                if (entries.put(form, row.text("value")) != null) {
                    throw row.fault("'" + form + "' stands in an earlier row of the same class; remove one");
                }
            }
        }
        return new Words(classes);
    }

    /** Returns the value of a word in a class, or null where it is none of the class. */
    @Nullable String value(String name, String lower) {
        Map<String, String> entries = classes.get(name);
        return entries == null ? null : entries.get(lower);
    }

    /** Returns the words of all classes. */
    Set<String> all() {
        Set<String> all = new HashSet<>();
        classes.values().forEach(entries -> all.addAll(entries.keySet()));
        return all;
    }

    Set<String> names() {
        return new HashSet<>(classes.keySet());
    }
}
