package org.hearsay.view;

import java.util.Locale;

/**
 * Text from outside made safe to show: characters that would steer a terminal or reorder what the reader sees are written out.
 *
 * <p>Control characters (C0, DEL, C1), the explicit bidirectional controls, and invisible separators become {@code ⟦U+202E⟧}, so
 * that the reader sees that they are there. Everything else stays. Markup is not touched: escaping belongs to whoever writes it.
 */
public final class InertText {
    private InertText() {}

    /** Returns the text for a single line: line ends and tabs become spaces. */
    public static String line(String text) {
        return make(text, false);
    }

    /** Returns the text with its line ends and tabs. */
    public static String block(String text) {
        return make(text, true);
    }

    private static String make(String text, boolean keepsLines) {
        int first = 0;
        while (first < text.length() && !isAltered(text.charAt(first), keepsLines)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder made = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!isAltered(character, keepsLines)) {
                made.append(character);
            } else if (character == '\n' || character == '\r' || character == '\t') {
                made.append(' ');
            } else {
                made.append(String.format(Locale.ROOT, "⟦U+%04X⟧", (int) character));
            }
        }
        return made.toString();
    }

    private static boolean isAltered(char character, boolean keepsLines) {
        if (character == '\n' || character == '\t') {
            return !keepsLines;
        }
        return Character.isISOControl(character) || steers(character);
    }

    private static boolean steers(char character) {
        return character == '\u061C'
                || character == '\u200E'
                || character == '\u200F'
                || (character >= '\u2028' && character <= '\u202E')
                || (character >= '\u2066' && character <= '\u2069')
                || character == '\uFEFF';
    }
}
