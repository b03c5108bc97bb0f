package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that lists claims, with one of them beside the list.
 *
 * @param words what was searched for, or nothing
 * @param kept the narrowings that a new search keeps
 * @param narrowed the narrowings, each with the address without it
 * @param csv, jsonl where exactly these claims can be had as a file
 * @param timeline where they stand on an axis of time
 * @param review where they are reviewed
 * @param next the address of the next page, or null
 * @param pane the claim that was chosen, or null
 */
@JStache(path = "claims")
record ClaimsPage(
        Frame frame,
        String words,
        List<Hidden> kept,
        List<Link> narrowed,
        boolean isNarrowed,
        List<Group> groups,
        List<Row> rows,
        boolean none,
        String total,
        boolean linksAreStale,
        String csv,
        String jsonl,
        String timeline,
        String review,
        @Nullable String next,
        @Nullable Pane pane) {

    /** A field that a form sends along. */
    record Hidden(String name, String value) {}

    /** Something to follow. */
    record Link(String text, String href) {}

    /** The values of a facet; {@code load} is where those of a closed one come from. */
    record Group(String title, String name, boolean open, String load, String show, List<Value> values) {}

    /** A value of a facet, with how many claims have it. */
    record Value(String text, String count, String href, boolean chosen) {}

    /** A claim of the list; {@code choose} is this page with the claim beside the list. */
    record Row(ClaimCard card, String choose, String fragment, boolean chosen) {}
}
