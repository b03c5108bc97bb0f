package org.hearsay.time;

import java.util.regex.Pattern;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells a narrative of the past from news: where most of the years that a text names lie well before its publication and there are
 * many of them, bare dates are counted from the dates in the text.
 */
final class Narrative {
    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");
    private static final int FEWEST_YEARS = 8;
    private static final int WORDS_PER_YEAR = 250;
    private static final int LONG_AGO = 2;

    private Narrative() {}

    static boolean is(Analysis analysis) {
        PublicationDate published = analysis.article().published();
        int past = 0;
        int all = 0;
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isNumber() && YEAR.matcher(token.text()).matches()) {
                    all++;
                    past += isPast(Integer.parseInt(token.text()), published) ? 1 : 0;
                }
            }
        }
        return past >= FEWEST_YEARS && past * 3 >= all * 2 && all * WORDS_PER_YEAR >= analysis.tokenCount();
    }

    private static boolean isPast(int year, @Nullable PublicationDate published) {
        return published == null || year <= published.from().getYear() - LONG_AGO;
    }
}
