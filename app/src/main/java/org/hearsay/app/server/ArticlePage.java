package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import java.util.List;

/**
 * The page that shows an article.
 *
 * @param versions its other versions, each with the address that compares the two
 * @param facts what is known about the article
 * @param one whether only one claim is marked
 * @param all the address with all claims marked
 * @param legend the roles that the page marks
 */
@JStache(path = "article")
record ArticlePage(
        Frame frame,
        String title,
        List<ClaimsPage.Link> versions,
        boolean hasVersions,
        List<ClaimCard.Field> facts,
        List<ClaimsPage.Link> links,
        boolean one,
        String all,
        List<Legend> legend,
        List<Block> blocks,
        List<Entry> claims,
        boolean none,
        String count) {

    /** A role and its class. */
    record Legend(String role, String style) {}

    /** Paragraphs of reporting, or notices that follow each other, which are folded. */
    record Block(boolean notice, String rules, List<Paragraph> paragraphs) {}

    /** A paragraph. */
    record Paragraph(List<Piece> pieces) {}

    /** A claim of the article; {@code chosen} is the one that is marked, and stands first. */
    record Entry(boolean chosen, ClaimCard card) {}
}
