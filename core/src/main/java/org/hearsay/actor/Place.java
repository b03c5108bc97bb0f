package org.hearsay.actor;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere: a city, a region, a seat of government taken as a place.
 *
 * @param id the id that mentions have: a slug of name and state
 * @param name the name to show
 * @param state the state that it lies in, as ISO 3166-1 alpha-3, or null where that is not known
 * @param region the first-level region that it lies in, as its dictionary names it, or null where that is not known
 */
public record Place(
        String id,
        String name,
        @Nullable String state,
        @Nullable String region) {
    public Place {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
