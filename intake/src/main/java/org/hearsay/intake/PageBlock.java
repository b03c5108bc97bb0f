package org.hearsay.intake;

import org.jsoup.nodes.Element;

/**
 * One block of text of a page.
 *
 * @param within the innermost block element that it stands in
 * @param text on one line, not empty
 * @param linked how many of its characters are links
 */
record PageBlock(Element within, String text, int linked) {
    /** Shorter blocks are labels as often as paragraphs. */
    private static final int PARAGRAPH = 60;

    /** Returns how much the block speaks for its surroundings to be the report: its length where it is prose. */
    int weight() {
        return isProse() && !isTeaser() ? text.length() - linked : 0;
    }

    /** Says whether the block breaks off, as the beginnings of other reports do in a list of them. */
    boolean isTeaser() {
        return text.endsWith("…") || text.endsWith("...");
    }

    boolean isProse() {
        return text.length() >= PARAGRAPH && linked * 2 < text.length();
    }

    boolean isMostlyLink() {
        return linked * 10 >= text.length() * 7;
    }
}
