package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Token;

/** Runs of lower-case words, looked up by where they begin or end. Immutable. */
final class Forms {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private final Map<String, List<List<String>>> byLast = new HashMap<>();

    Forms(Collection<String> forms) {
        for (String form : forms) {
            List<String> words = List.of(form.split(" "));
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
            byLast.computeIfAbsent(words.get(words.size() - 1), last -> new ArrayList<>())
                    .add(words);
        }
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** Returns how many tokens the longest run has that begins at a token; 0 where none does. */
    int from(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return 0;
        }
        int longest = 0;
        for (List<String> words : byFirst.getOrDefault(tokens.get(at).lower(), List.of())) {
            if (words.size() > longest && Words.stand(tokens, at, words)) {
                longest = words.size();
            }
        }
        return longest;
    }

    /** Returns how many tokens the longest run has that ends right before a token; 0 where none does. */
    int upTo(List<Token> tokens, int edge) {
        if (edge <= 0 || edge > tokens.size()) {
            return 0;
        }
        int longest = 0;
        for (List<String> words : byLast.getOrDefault(tokens.get(edge - 1).lower(), List.of())) {
            if (words.size() > longest && Words.stand(tokens, edge - words.size(), words)) {
                longest = words.size();
            }
        }
        return longest;
    }
}
