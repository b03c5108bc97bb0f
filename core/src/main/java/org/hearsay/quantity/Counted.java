package org.hearsay.quantity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBG", "CD", "HYPH", "POS");

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
    int head(List<Token> tokens, int last, BitSet times) {
        if (isCompound(tokens, last + 1)) {
            return last + 2;
        }
        int at = skipPartitive(tokens, last + 1);
        int head = -1;
        for (int i = at; i < tokens.size() && i - at < REACH; i++) {
            Token token = tokens.get(i);
            boolean participle = token.tag().equals("VBN")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).isNoun();
            boolean owns = token.tag().equals("POS");
            if ((head >= 0 && times.get(i)) || (head < 0 && owns)) {
                break;
            }
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

    /** "five-storey", "32-member": what a hyphen joins to the number is what it counts. */
    private static boolean isCompound(List<Token> tokens, int hyphen) {
        return Words.is(tokens, hyphen, "-")
                && Words.touch(tokens, hyphen)
                && tokens.get(hyphen + 1).tag().equals("NN");
    }

    /** A plural common noun ends a counted phrase unless another noun follows at once, or it owns what follows. */
    private static boolean endsPhrase(List<Token> tokens, int at) {
        return tokens.get(at).tag().equals("NNS")
                && (at + 1 >= tokens.size()
                        || (!tokens.get(at + 1).isNoun()
                                && !tokens.get(at + 1).tag().equals("POS")));
    }

    private static boolean isInnerMark(List<Token> tokens, int at) {
        boolean joins = at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).tag().startsWith("JJ")
                && tokens.get(at + 1).tag().startsWith("JJ");
        return joins && Words.is(tokens, at, ",", "and", "or");
    }

    /** Returns the first token of the phrase that {@link #head} finds the head of: "northern soldiers". */
    int first(List<Token> tokens, int last, int head) {
        return Math.min(head, skipPartitive(tokens, last + 1));
    }

    private static int skipPartitive(List<Token> tokens, int at) {
        int next = at;
        if (Words.is(tokens, next, "more", "other", "additional", "further", "new", "-")) {
            next++;
        }
        boolean partitive = Words.is(tokens, next, "of", "out");
        if (partitive) {
            next += Words.is(tokens, next, "out") ? 2 : 1;
        }
        while (next < tokens.size() && isDeterminer(tokens.get(next))) {
            next++;
        }
        while (partitive && next < tokens.size() && tokens.get(next).isNumber()) {
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
        String own = ofClass(noun);
        return own != null && !own.equals("loss");
    }

    /** Says whether a noun is one for what persons suffer and reports count: "deaths". */
    boolean isLoss(Token noun) {
        String own = ofClass(noun);
        return own != null && (own.equals("loss") || own.equals("casualty"));
    }

    private @Nullable String ofClass(Token noun) {
        String byLemma = people.get(noun.lemma().toLowerCase(Locale.ROOT));
        return byLemma != null ? byLemma : people.get(noun.lower());
    }

    /** Returns the unit of a counted noun. */
    @Nullable String unit(List<Token> tokens, int head) {
        if (head < 0) {
            return null;
        }
        Token noun = tokens.get(head);
        return isPerson(noun) ? "person" : noun.lemma().toLowerCase(Locale.ROOT);
    }
}
