package org.hearsay.link;

/** Short descriptions in an article's own words. Stateless. */
final class Headlines {
    private Headlines() {}

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
