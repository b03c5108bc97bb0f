package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text.
 *
 * <p>Reports come in two shapes. In most, each line is a paragraph. In texts wrapped for a terminal or a wire, a paragraph runs
 * over several lines and ends at an empty line. The text itself tells which: where most lines that have a line after them end
 * without a mark that ends a sentence, it is wrapped.
 */
public final class Paragraphs {
    private static final String ENDS = ".!?:;\"'”’»)…";

    private Paragraphs() {}

    /** Returns the paragraphs in text order, without the white space around them; none is empty. */
    public static List<Span> of(String text) {
        List<Span> lines = lines(text);
        return isWrapped(text, lines) ? joined(text, lines) : lines;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            stripped(text, begin, end, lines);
            begin = end + 1;
        }
        return lines;
    }

    private static void stripped(String text, int begin, int end, List<Span> into) {
        int from = begin;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            into.add(new Span(from, to));
        }
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || character == '\u00a0';
    }

    private static boolean isWrapped(String text, List<Span> lines) {
        int adjacent = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isFollowedAtOnce(text, lines.get(i), lines.get(i + 1))) {
                adjacent++;
                open += ENDS.indexOf(text.charAt(lines.get(i).end() - 1)) < 0 ? 1 : 0;
            }
        }
        return adjacent >= 3 && open * 2 > adjacent;
    }

    private static boolean isFollowedAtOnce(String text, Span line, Span next) {
        int newline = text.indexOf('\n', line.end());
        return text.indexOf('\n', newline + 1) < 0 || text.indexOf('\n', newline + 1) >= next.begin();
    }

    private static List<Span> joined(String text, List<Span> lines) {
        List<Span> paragraphs = new ArrayList<>();
        Span open = lines.get(0);
        for (int i = 1; i < lines.size(); i++) {
            if (isFollowedAtOnce(text, lines.get(i - 1), lines.get(i))) {
                open = Span.covering(open, lines.get(i));
            } else {
                paragraphs.add(open);
                open = lines.get(i);
            }
        }
        paragraphs.add(open);
        return List.copyOf(paragraphs);
    }
}
