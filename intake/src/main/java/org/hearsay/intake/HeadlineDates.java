package org.hearsay.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** The date that a page prints close to its headline, in a short line of its own. */
final class HeadlineDates {
    /** How many pieces of text may stand between headline and date. */
    private static final int REACH = 15;

    /** How much closer a piece ahead of the headline must be than one after it. */
    private static final int LEAD = 3;

    /** Some pages have their name in a heading too. */
    private static final int MOST_HEADLINES = 5;

    /** Longer pieces are sentences, and the dates in them are about something else. */
    private static final int MOST_CHARACTERS = 60;

    /** A page of a million pieces has its headline among the first. */
    private static final int MOST_PIECES = 20_000;

    private HeadlineDates() {}

    /** Returns the date nearest to a headline, those after it before those ahead of it, or nothing. */
    static Optional<LocalDate> find(Document page, WrittenDates written) {
        List<String> pieces = new ArrayList<>();
        List<Integer> headlines = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && element.normalName().equals("h1")) {
                        headlines.add(pieces.size());
                    }
                    if (pieces.size() < MOST_PIECES && isPiece(node)) {
                        pieces.add(((TextNode) node).text().strip());
                    }
                },
                page.body());
        return headlines.stream()
                .limit(MOST_HEADLINES)
                .flatMap(headline -> nearest(pieces, headline, written).stream())
                .findFirst();
    }

    private static boolean isPiece(Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    private static Optional<LocalDate> nearest(List<String> pieces, int headline, WrittenDates written) {
        for (int away = 0; away <= REACH; away++) {
            for (int at : new int[] {headline + away, headline + LEAD - 1 - away}) {
                if (at >= 0
                        && at < pieces.size()
                        && (at >= headline || away >= LEAD)
                        && pieces.get(at).length() <= MOST_CHARACTERS) {
                    Optional<LocalDate> day = written.first(pieces.get(at));
                    if (day.isPresent()) {
                        return day;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
