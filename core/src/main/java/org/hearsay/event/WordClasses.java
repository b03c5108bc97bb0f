package org.hearsay.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** What kinds of thing words stand for: weapons, troops, messages, acts of help. Immutable. */
final class WordClasses {
    private final Map<String, Set<String>> byLemma;

    private WordClasses(Map<String, Set<String>> byLemma) {
        this.byLemma = Map.copyOf(byLemma);
    }

    static WordClasses load() {
        Map<String, Set<String>> found = new HashMap<>();
        for (RuleRow row : RuleTable.beside(WordClasses.class, "classes.tsv").rows()) {
            String name = row.text("class");
            for (String word : Arrays.asList(row.text("words").split(" ", -1))) {
                found.computeIfAbsent(word, any -> new HashSet<>()).add(name);
            }
        }
        found.replaceAll((word, names) -> Set.copyOf(names));
        return new WordClasses(found);
    }

    /** Returns the classes of a lemma; empty for a word that the table does not name. */
    Set<String> of(String lemma) {
        return byLemma.getOrDefault(lemma.toLowerCase(Locale.ROOT), Set.of());
    }

    boolean is(String lemma, String name) {
        return of(lemma).contains(name);
    }
}
