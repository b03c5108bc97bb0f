package org.hearsay.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * What is counted: the head of the noun phrase behind a number, "of the" left aside, and whether it denotes persons ({@code
 * people.tsv}). Immutable.
 */
final class Counted {
    private static final int REACH = 8;
    private static final Set<String> INSIDE =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBG", "CD", "HYPH");

    private final Map<String, String> people;

    private Counted(Map<String, String> people) {
        this.people = Map.copyOf(people);
    }

    static Counted load() {
        Map<String, String> people = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Counted.class, "people.tsv").rows()) {
            row.list("forms").forEach(form -> people.put(form, row.text("class")));
        }
        return new Counted(people);
    }

    /** Returns the head of what an amount that ends at a token counts, or -1 where no noun phrase follows. */
    int head(List<Token> tokens, int last) {
        int at = skipPartitive(tokens, last + 1);
        int head = -1;
        for (int i = at; i < tokens.size() && i - at < REACH; i++) {
            Token token = tokens.get(i);
            boolean participle = token.tag().equals("VBN")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).isNoun();
            if (!INSIDE.contains(token.tag()) && !participle && !isInnerMark(tokens, i)) {
                break;
            }
            if (token.isNoun()) {
                head = i;
                if (endsPhrase(tokens, i)) {
                    break;
                }
            }
        }
        return head;
    }

    /** A plural common noun ends a counted phrase unless another noun follows at once. */
    private static boolean endsPhrase(List<Token> tokens, int at) {
        return tokens.get(at).tag().equals("NNS")
                && (at + 1 >= tokens.size() || !tokens.get(at + 1).isNoun());
    }

    private static boolean isInnerMark(List<Token> tokens, int at) {
        boolean joins = at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).tag().startsWith("JJ")
                && tokens.get(at + 1).tag().startsWith("JJ");
        return joins && Words.is(tokens, at, ",", "and", "or");
    }

    private static int skipPartitive(List<Token> tokens, int at) {
        int next = at;
        if (Words.is(tokens, next, "more", "other", "additional", "further", "new", "-")) {
            next++;
        }
        if (Words.is(tokens, next, "of")) {
            next++;
        }
        while (next < tokens.size() && isDeterminer(tokens.get(next))) {
            next++;
        }
        return next;
    }

    private static boolean isDeterminer(Token token) {
        return token.tag().equals("DT")
                || token.tag().equals("PRP$")
                || token.tag().equals("PDT");
    }

    boolean isPerson(Token noun) {
        return people.containsKey(noun.lemma().toLowerCase(java.util.Locale.ROOT)) || people.containsKey(noun.lower());
    }

    /** Says whether a participle is something that happens to persons: "nine killed". */
    boolean befallsPersons(Token token) {
        return "fate".equals(people.get(token.lower()));
    }

    /** Returns the unit of a counted noun. */
    @Nullable String unit(List<Token> tokens, int head) {
        if (head < 0) {
            return null;
        }
        Token noun = tokens.get(head);
        return isPerson(noun) ? "person" : noun.lemma().toLowerCase(java.util.Locale.ROOT);
    }

    static Set<String> lowerCase(Set<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
