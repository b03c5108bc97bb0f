package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that lists claims.
 *
 * @param words what was searched for, or nothing
 * @param kept the narrowings that a new search keeps
 * @param narrowed the narrowings, each with the address without it
 * @param next the address of the next page, or null
 */
@JStache(path = "claims")
record ClaimsPage(
        String title,
        String words,
        List<Hidden> kept,
        List<Link> narrowed,
        boolean isNarrowed,
        List<Group> groups,
        List<ClaimCard> cards,
        boolean none,
        String total,
        boolean linksAreStale,
        @Nullable String next) {

    /** A field that a form sends along. */
    record Hidden(String name, String value) {}

    /** Something to follow. */
    record Link(String text, String href) {}

    /** The values of a facet. */
    record Group(String title, boolean open, List<Value> values) {}

    /** A value of a facet, with how many claims have it. */
    record Value(String text, String count, String href, boolean chosen) {}
}
