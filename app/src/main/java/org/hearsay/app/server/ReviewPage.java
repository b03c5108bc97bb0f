package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which claims are reviewed one after the other.
 *
 * @param blind whether they are coded without seeing what others decided
 * @param other the address of the other way to review
 * @param narrowed the narrowings, each with the address without it
 * @param pane the first claim, or null where there is none
 */
@JStache(path = "review")
record ReviewPage(
        Frame frame,
        boolean blind,
        String other,
        String claims,
        List<ClaimsPage.Link> narrowed,
        String total,
        List<Item> items,
        boolean none,
        @Nullable Pane pane) {

    /** A claim to review, and why it comes so early. */
    record Item(
            String id,
            String shortId,
            String text,
            String outlet,
            String sources,
            List<String> reasons,
            boolean conflict,
            String href,
            String fragment,
            boolean chosen) {}
}
