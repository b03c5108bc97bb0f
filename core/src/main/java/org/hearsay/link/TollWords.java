package org.hearsay.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** The words of {@code tollwords.tsv}, by what they say. Immutable. */
final class TollWords {
    private final Map<String, List<String>> rows = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    private TollWords() {}

    static TollWords load() {
        TollWords words = new TollWords();
        for (RuleRow row : RuleTable.beside(TollWords.class, "tollwords.tsv").rows()) {
            words.rows.put(row.text("id"), row.list("words"));
            words.sets.put(row.text("id"), new HashSet<>(row.list("words")));
        }
        return words;
    }

    /** Says whether a lower-case word stands in a row. */
    boolean is(String row, String word) {
        return sets.getOrDefault(row, Set.of()).contains(word);
    }

    List<String> all(String row) {
        return rows.getOrDefault(row, List.of());
    }

    /** Returns the number that begins at a token, or -1 where none does; 1 to 999, in figures or words. */
    int number(List<String> tokens, int at) {
        String token = tokens.get(at);
        int tens = all("tens").indexOf(token) + 1;
        if (tens > 0 && at + 2 < tokens.size() && tokens.get(at + 1).equals("-")) {
            int ones = all("number").indexOf(tokens.get(at + 2));
            if (ones > 0 && ones < 10) {
                return 10 * tens + ones;
            }
        }
        int word = all("number").indexOf(token);
        if (word >= 0) {
            return word;
        }
        if (tens > 0) {
            return 10 * tens;
        }
        return Character.isDigit(token.charAt(0)) && token.length() < 4 ? Integer.parseInt(token) : -1;
    }

    /** Says whether a token is the second half of a number in words: the five of "twenty-five". */
    boolean isInside(List<String> tokens, int at) {
        return at > 1 && tokens.get(at - 1).equals("-") && is("tens", tokens.get(at - 2));
    }
}
