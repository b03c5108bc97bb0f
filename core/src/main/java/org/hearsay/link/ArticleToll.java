package org.hearsay.link;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the headline and the beginning of an article say of the dead and the wounded, as it is written there. Immutable.
 *
 * @param killed or null where no number is given
 * @param wounded likewise
 * @param hit those who were hit, whether they died or not, likewise
 * @param deadly whether the article says that somebody died
 * @param several whether its headline counts several happenings
 */
record ArticleToll(
        @Nullable Integer killed,
        @Nullable Integer wounded,
        @Nullable Integer hit,
        boolean deadly,
        boolean several) {

    /** Reads the toll of an article. Immutable. */
    static final class Reader {
        private static final int LEAD = 1200;
        private static final int REACH = 6;
        /** The name of the outlet at the end of a headline. */
        private static final Pattern OUTLET = Pattern.compile("\\s+[|\u2013-]\\s+[^|\u2013-]*$");

        private final TollWords words;
        private final TollTokens tokens;

        Reader(TollWords words) {
            this.words = words;
            this.tokens = new TollTokens(words);
        }

        ArticleToll read(LinkArticle article) {
            String whole = article.headline() == null ? "" : article.headline();
            List<String> headline = tokens.of(OUTLET.matcher(whole).replaceAll(""));
            List<String> lead = tokens.of(
                    article.text().substring(0, Math.min(LEAD, article.text().length())));
            Integer killed = first(headline, lead, "dead", "kills");
            boolean deadly = signs(headline) > 0 || signs(tokens.of(article.text())) > 1;
            return new ArticleToll(
                    killed == null ? multiplied(headline, lead) : killed,
                    first(headline, lead, "hurt", "hurts"),
                    first(headline, lead, "hit", ""),
                    deadly,
                    tokens.of(whole).stream().anyMatch(word -> words.is("several", word)));
        }

        private @Nullable Integer first(List<String> headline, List<String> lead, String fate, String verb) {
            Integer own = first(headline, fate, verb);
            return own == null ? first(lead, fate, verb) : own;
        }

        private @Nullable Integer first(List<String> text, String fate, String verb) {
            for (int i = 0; i < text.size(); i++) {
                int number = words.number(text, i);
                boolean before = i > 0 && words.is(verb, text.get(i - 1));
                if (number > 0 && !words.isInside(text, i) && (before || fate.equals(fateBehind(text, i)))) {
                    return number;
                }
            }
            return null;
        }

        /** Returns the row of what became of those whom a number counts, as far as only words for them stand between; or null. */
        private @Nullable String fateBehind(List<String> text, int number) {
            for (int i = number + 1; i < Math.min(text.size(), number + REACH); i++) {
                String word = text.get(i);
                if (words.is("dead", word)) {
                    return "dead";
                }
                if (words.is("hurt", word)) {
                    return "hurt";
                }
                if (words.is("hit", word)) {
                    List<String> next = text.subList(i + 1, Math.min(text.size(), i + 3));
                    return next.contains("dead") || next.contains("killed") ? "dead" : "hit";
                }
                if (!words.is("bridge", word)) {
                    return null;
                }
            }
            return null;
        }

        private @Nullable Integer multiplied(List<String> headline, List<String> lead) {
            for (List<String> text : List.of(headline, lead)) {
                for (int i = 0; i + 1 < text.size(); i++) {
                    int times = words.all("times").indexOf(text.get(i)) + 1;
                    int next = text.get(i + 1).equals("-") && i + 2 < text.size() ? i + 2 : i + 1;
                    if (times > 1 && words.is("multiplied", text.get(next))) {
                        return times;
                    }
                }
            }
            return null;
        }

        private int signs(List<String> text) {
            String said = " " + String.join(" ", text).replace(" - ", "-") + " ";
            for (String phrase : words.all("unsaid")) {
                said = said.replace(" " + phrase + " ", " ");
            }
            int signs = 0;
            for (String word : said.split(" ")) {
                signs += words.is("sign", word) ? 1 : 0;
            }
            return signs;
        }
    }
}
