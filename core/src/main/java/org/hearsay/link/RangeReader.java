package org.hearsay.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the least and the greatest number of dead that an account comes to: the first number of them in its first sentences, and what is
 * said to be possible in the same breath ("at least six and up to nine"). Immutable.
 */
final class RangeReader {
    private static final int SENTENCES = 6;
    private static final int BEFORE = 5;
    private static final int BEHIND = 40;

    private final TollWords words;
    private final TollTokens tokens;

    RangeReader(TollWords words) {
        this.words = words;
        this.tokens = new TollTokens(words);
    }

    /** Returns the two numbers, or null where none is given. */
    int @Nullable [] read(String text) {
        String[] sentences = text.split("(?<=[.!?])\\s+|\\n");
        for (int i = 0; i < Math.min(SENTENCES, sentences.length); i++) {
            int[] range = sentence(tokens.of(sentences[i]));
            if (range != null) {
                return range;
            }
        }
        return null;
    }

    private int @Nullable [] sentence(List<String> text) {
        int first = -1;
        int low = 0;
        for (int i = 0; i < text.size(); i++) {
            int number = counted(text, i);
            if (number < 0) {
                continue;
            }
            if (first >= 0 && number >= low && isAlternative(text, first, i)) {
                return new int[] {low, number};
            }
            if (first < 0 && isDead(text, i)) {
                first = i;
                low = number;
            }
        }
        return first < 0 ? null : new int[] {low, low};
    }

    private int counted(List<String> text, int at) {
        int number = words.isInside(text, at) ? -1 : words.number(text, at);
        int next = text.size() > at + 2 && text.get(at + 1).equals("-") ? at + 3 : at + 1;
        boolean uncounted = next < text.size() && words.is("uncounted", text.get(next));
        boolean some = before(text, at).stream().anyMatch(word -> words.is("some", word));
        boolean pronoun = at > 0 && text.get(at - 1).equals("one");
        return uncounted || some || pronoun ? -1 : number;
    }

    private static List<String> before(List<String> text, int at) {
        return text.subList(Math.max(0, at - BEFORE), at);
    }

    private static boolean isAlternative(List<String> text, int first, int at) {
        List<String> before = before(text, at);
        boolean upTo = before.contains("up") && before.contains("to");
        boolean beside =
                at - first <= 3 && List.of("and", "to", "or", "-", "\u2013").contains(text.get(at - 1));
        return upTo || beside;
    }

    /** The verb right before the number decides, else what is said of those whom it counts behind it. */
    private boolean isDead(List<String> text, int at) {
        String verb = "";
        for (String word : before(text, at)) {
            if (words.is("kills", word) || words.is("hurts", word)) {
                verb = word;
            } else if (word.equals(".") || word.equals(";")) {
                verb = "";
            }
        }
        boolean direct = at > 0
                && (words.is("kills", text.get(at - 1))
                        || List.of("least", "to", "approximately", "about", "around", "and", "between", "than")
                                .contains(text.get(at - 1)));
        if (words.is("kills", verb) && direct) {
            return true;
        }
        for (String word : text.subList(at + 1, Math.min(text.size(), at + BEHIND))) {
            if (words.is("dead", word)) {
                return true;
            }
            if (words.is("hurt", word)) {
                return false;
            }
            if (words.is("kills", word) || words.is("hurts", word)) {
                break;
            }
        }
        return words.is("kills", verb);
    }
}
