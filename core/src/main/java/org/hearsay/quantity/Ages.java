package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.language.NameType;
import org.hearsay.language.Token;

/** Tells ages: "aged 44", "44-year-old", "Ann Hague, 44,". */
final class Ages {
    private static final BigDecimal OLDEST = new BigDecimal(130);

    private Ages() {}

    static boolean isAge(List<Token> tokens, Amount amount) {
        int first = amount.first();
        int last = amount.last();
        boolean lived = amount.value().compareTo(OLDEST) < 0;
        if (lived && (Words.is(tokens, first - 1, "aged", "age") || isAged(tokens, first))) {
            return true;
        }
        int next = Words.is(tokens, last + 1, "-") ? last + 2 : last + 1;
        if (Words.is(tokens, next, "year", "years", "month", "months") && Words.is(tokens, next + 1, "old", "-")) {
            return Words.is(tokens, next + 1, "old") || Words.is(tokens, next + 2, "old", "olds");
        }
        return lived
                && first == last
                && endsHere(tokens, last)
                && (followsPerson(tokens, first) || isAgeOf(tokens, first));
    }

    /** "aged between 5 and 12", "ages 5 to 12". */
    private static boolean isAged(List<Token> tokens, int first) {
        return Words.is(tokens, first - 1, "ages")
                || (Words.is(tokens, first - 1, "between", "from", "about", "around", "under", "over")
                        && Words.is(tokens, first - 2, "aged", "ages", "age"));
    }

    private static boolean followsPerson(List<Token> tokens, int first) {
        int name = Words.is(tokens, first - 1, ",", "(", "-lrb-") ? first - 2 : first - 1;
        return name >= 0 && tokens.get(name).name() == NameType.PERSON;
    }

    /** "she was 34," and nothing counted. */
    private static boolean isAgeOf(List<Token> tokens, int first) {
        return Words.is(tokens, first - 1, "is", "was", "were")
                && first > 1
                && (tokens.get(first - 2).name() == NameType.PERSON
                        || Words.is(tokens, first - 2, "he", "she", "who", "they"));
    }

    private static boolean endsHere(List<Token> tokens, int last) {
        return last + 1 >= tokens.size()
                || Words.is(tokens, last + 1, ",", ".", ")", "-rrb-")
                || tokens.get(last + 1).isVerb();
    }
}
