package org.hearsay.link;

import java.util.List;
import java.util.Objects;

/** Short descriptions in an article's own words. Stateless. */
final class Headlines {
    private static final int LONGEST = 120;

    private Headlines() {}

    /** Returns the earliest headline, or the first line of the earliest article where none has one. */
    static String of(List<LinkArticle> ordered) {
        return ordered.stream()
                .map(LinkArticle::headline)
                .filter(Objects::nonNull)
                .filter(headline -> !headline.isBlank())
                .findFirst()
                .orElseGet(() -> firstLine(ordered.get(0).text()));
    }

    private static String firstLine(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return cut(line, LONGEST);
    }

    /** Returns a text of at most so many characters on one line, cut between words. */
    static String cut(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest - 1);
        return line.substring(
                        0,
                        space > longest / 2
                                ? space
                                : Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1)
                + "…";
    }
}
