package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** Classes of words, looked up by stem. A word can be in several classes. Immutable. */
final class Lexicon {
    private final Map<String, Set<String>> classesByStem;

    private Lexicon(Map<String, Set<String>> classesByStem) {
        this.classesByStem = Map.copyOf(classesByStem);
    }

    static Lexicon beside(String table) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Lexicon.class, table).rows()) {
            for (String word : row.list("words")) {
                for (String part : Words.of(word)) {
                    classes.computeIfAbsent(Words.stem(part), stem -> new TreeSet<>())
                            .add(row.text("id"));
                }
            }
        }
        classes.replaceAll((stem, ids) -> Set.copyOf(ids));
        return new Lexicon(classes);
    }

    /** Returns the classes of a stem; empty where it is in none. */
    Set<String> of(String stem) {
        return classesByStem.getOrDefault(stem, Set.of());
    }

    boolean has(String stem) {
        return classesByStem.containsKey(stem);
    }

    /** Returns the classes of all words of a text. */
    Set<String> ofText(String text) {
        Set<String> found = new HashSet<>();
        for (String word : Words.of(text)) {
            found.addAll(of(Words.stem(word)));
        }
        return found;
    }

    /** Returns the stems of those words of a text that are in no class, in text order. */
    List<String> othersOf(String text) {
        List<String> others = new ArrayList<>();
        for (String word : Words.of(text)) {
            String stem = Words.stem(word);
            if (!has(stem)) {
                others.add(stem);
            }
        }
        return others;
    }
}
