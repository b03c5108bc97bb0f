package org.hearsay.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a paragraph that are its author's own: in lower case, without those inside quotation marks.
 *
 * <p>What somebody is quoted with is reporting, however much it sounds like an appeal. A quotation that opens and does not
 * close runs to the end of the paragraph; one that closes and did not open began in an earlier paragraph. Besides words, a
 * colon and a copyright sign count, because headings and legal notices are known by them. The abbreviation {@code US} is kept
 * apart from the pronoun, except in a paragraph all in capitals.
 */
final class Words {
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";
    private static final Set<String> OWN = Set.of(
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "we're",
            "we've",
            "we'll",
            "we'd",
            "you",
            "your",
            "yours",
            "you're",
            "you've",
            "you'll",
            "you'd");

    private final String text;
    private final boolean capitals;
    private final List<String> found = new ArrayList<>();
    private boolean quoted;
    private boolean singleQuoted;

    private Words(String text) {
        this.text = text;
        this.capitals = text.chars().noneMatch(Character::isLowerCase);
        this.quoted = closesBeforeItOpens(text);
    }

    static List<String> of(String paragraph) {
        return new Words(paragraph).read();
    }

    /** Says whether words speak in the first person plural or to the reader. */
    static boolean speakToReader(List<String> words) {
        return words.stream().anyMatch(OWN::contains);
    }

    private static boolean closesBeforeItOpens(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (OPENING.indexOf(character) >= 0 || character == '"') {
                return false;
            }
            if (CLOSING.indexOf(character) >= 0) {
                return true;
            }
        }
        return false;
    }

    private List<String> read() {
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (Character.isLetterOrDigit(character)) {
                int end = wordEnd(at);
                add(text.substring(at, end));
                at = end;
            } else {
                mark(character, at);
                at++;
            }
        }
        return found;
    }

    private void add(String word) {
        if (!quoted && !singleQuoted) {
            found.add(
                    word.equals("US") && !capitals
                            ? "u.s"
                            : word.replace('’', '\'').toLowerCase(Locale.ROOT));
        }
    }

    private void mark(char character, int at) {
        if (character == '"') {
            quoted = !quoted;
        } else if (OPENING.indexOf(character) >= 0) {
            quoted = true;
        } else if (CLOSING.indexOf(character) >= 0) {
            quoted = false;
        } else if (character == '‘') {
            singleQuoted = text.indexOf('’', at) > 0;
        } else if (character == '’') {
            singleQuoted = false;
        } else if (character == ':' || character == '©') {
            add(String.valueOf(character));
        }
    }

    private int wordEnd(int begin) {
        int end = begin + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isInnerApostrophe(end))) {
            end++;
        }
        return end;
    }

    private boolean isInnerApostrophe(int at) {
        char character = text.charAt(at);
        return (character == '\'' || character == '’')
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
