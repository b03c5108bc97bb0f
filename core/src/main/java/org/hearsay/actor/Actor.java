package org.hearsay.actor;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A resolved participant.
 *
 * @param id {@code PRK}, {@code PRK:GOV} for states; a slug of the full name for persons and organisations; a slug of country
 *     and noun for groups
 * @param name the name to show
 * @param kind what kind of participant it is
 * @param state the state that it belongs to, as ISO 3166-1 alpha-3, or null
 * @param sector its PLOVER sector ({@code GOV}, {@code MIL}, {@code SPY}, {@code JRN} …), or null
 * @param sourceType what kind of voice it is when it is a source, or null where that is unknown
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        @Nullable String state,
        @Nullable String sector,
        @Nullable SourceType sourceType) {
    public Actor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    /** Returns the same actor as one of a state. */
    Actor of(String other) {
        return new Actor(id, name, kind, other, sector, sourceType);
    }
}
