package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an occurrence: who says what about it, side by side.
 *
 * @param facts what it comes to
 * @param conflicts what its sources disagree on
 * @param origins the independent origins with their claims
 * @param figures what is counted
 */
@JStache(path = "occurrence")
record OccurrencePage(
        Frame frame,
        String id,
        String label,
        String status,
        List<ClaimCard.Field> facts,
        @Nullable String story,
        String claims,
        List<Conflict> conflicts,
        boolean contested,
        List<Origin> origins,
        List<Figure> figures,
        boolean linksAreStale) {

    /** What sources disagree on. */
    record Conflict(String field, String reason, List<Side> sides) {}

    /** One side of it. */
    record Side(String value, String origins) {}

    /** An origin; {@code letter} is its Admiralty letter, or nothing. */
    record Origin(String name, String type, String letter, String rated, String href, List<Line> lines) {}

    /** A claim of an origin, and the copies of its article that make it, too. */
    record Line(
            String id,
            String shortId,
            String tag,
            String href,
            String outlet,
            String published,
            String chain,
            String status,
            boolean judged,
            List<Cell> cells,
            List<Copy> copies,
            boolean copied,
            String quote) {}

    /** A field; {@code odds} says that sources disagree on it. */
    record Cell(String name, String value, boolean odds) {}

    /** An article that repeats another one. */
    record Copy(String outlet, String href) {}

    /** A figure line; {@code chart} is what the chart is drawn from, as JSON. */
    record Figure(
            String id,
            String measure,
            String scope,
            String low,
            String best,
            String high,
            String chart,
            String tag,
            List<String> reasons,
            List<Value> values) {}

    /** What one claim counts. */
    record Value(
            String origin, String text, String range, String asOf, String outlet, boolean superseded, String href) {}
}
