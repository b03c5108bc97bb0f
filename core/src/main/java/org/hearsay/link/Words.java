package org.hearsay.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Words of a text in a form that can be compared: lower case, without accents, apostrophe endings cut. Stateless. */
final class Words {
    private static final int LONGEST = 40;

    private Words() {}

    /** Returns the words in text order; numbers count as words. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = fold(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || isInnerApostrophe(folded, i)) {
                word.append(Character.toLowerCase(c));
            } else if (word.length() > 0) {
                words.add(finish(word));
            }
        }
        if (word.length() > 0) {
            words.add(finish(word));
        }
        return words;
    }

    private static boolean isInnerApostrophe(String text, int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '\u2019')
                && i > 0
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1));
    }

    private static String finish(StringBuilder word) {
        String whole = word.substring(0, Math.min(word.length(), LONGEST)).replace('\u2019', '\'');
        word.setLength(0);
        return whole.endsWith("'s") ? whole.substring(0, whole.length() - 2) : whole.replace("'", "");
    }

    private static String fold(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFD)) {
            return text;
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Returns the word without its common English endings; not a lemma, but the same for most forms of one. */
    static String stem(String word) {
        String cut = cutEnding(word);
        int last = cut.length() - 1;
        if (last > 2 && cut.charAt(last) == 'e') {
            return cut.substring(0, last);
        }
        boolean doubled = last > 2 && cut.length() < word.length() && cut.charAt(last) == cut.charAt(last - 1);
        return doubled && "lsz".indexOf(cut.charAt(last)) < 0 ? cut.substring(0, last) : cut;
    }

    private static String cutEnding(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 5 && word.endsWith("ing")) {
            return word.substring(0, length - 3);
        }
        if (length > 4 && word.endsWith("ed")) {
            return word.substring(0, length - 2);
        }
        if (length > 4 && (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses"))) {
            return word.substring(0, length - 2);
        }
        boolean plural = length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, length - 1) : word;
    }

    /** Returns the words joined by hyphens, for use as an id; {@code unknown} where there is no word. */
    static String slug(String text) {
        String slug = String.join("-", of(text));
        return slug.isEmpty() ? "unknown" : slug;
    }
}
