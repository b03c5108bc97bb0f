package org.hearsay.time;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells a narrative of the past from news: it names years that are over, again and again, and hardly ever a weekday, "yesterday" or
 * "today". Its bare dates are counted from the dates in the text. Immutable.
 */
final class Narrative {
    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");
    private static final int FEWEST_YEARS = 5;
    private static final int YEARS_PER_NEWS_WORD = 5;

    private final Words words;

    Narrative(Words words) {
        this.words = words;
    }

    boolean is(Analysis analysis) {
        PublicationDate published = analysis.article().published();
        int past = 0;
        int later = 0;
        int news = 0;
        for (Sentence sentence : analysis.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int at = 0; at < tokens.size(); at++) {
                Token token = tokens.get(at);
                news += isNews(token) ? 1 : 0;
                if (token.isNumber() && isYear(tokens, at)) {
                    boolean over = isOver(tokens, at, published);
                    past += over ? 1 : 0;
                    later += over ? 0 : 1;
                }
            }
        }
        return past >= FEWEST_YEARS && past >= 2 * later && past >= YEARS_PER_NEWS_WORD * news;
    }

    private boolean isNews(Token token) {
        return words.value("deixis", token.lower()) != null
                || (token.text().length() > 4 && words.value("weekday", token.lower()) != null);
    }

    private boolean isYear(List<Token> tokens, int at) {
        return YEAR.matcher(tokens.get(at).text()).matches() || isAncient(tokens, at);
    }

    private boolean isAncient(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && words.value("era", tokens.get(at + 1).lower()) != null;
    }

    private boolean isOver(List<Token> tokens, int at, @Nullable PublicationDate published) {
        return published == null
                || isAncient(tokens, at)
                || Integer.parseInt(tokens.get(at).text()) < published.from().getYear();
    }
}
