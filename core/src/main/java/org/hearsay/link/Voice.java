package org.hearsay.link;

import java.util.Objects;
import org.hearsay.actor.SourceType;

/**
 * One origin of one claim.
 *
 * @param origin the origin's id
 * @param claim the claim's id
 * @param outlet who published the claim
 * @param text how the claim calls the origin
 * @param type what kind of voice it is there
 */
public record Voice(String origin, String claim, String outlet, String text, SourceType type) {
    public Voice {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
    }
}
