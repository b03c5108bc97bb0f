package org.hearsay.actor;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation that no dictionary knows, as one article names it in full.
 *
 * @param id the slug of the name
 * @param name the name in full, or initials where the article gives nothing else
 * @param kind {@link ActorKind#PERSON} or {@link ActorKind#ORGANISATION}
 * @param state the state that it belongs to, as ISO 3166-1 alpha-3, or null where the article does not tell
 * @param sector its PLOVER sector, or null likewise
 * @param initials the initials that the article introduces beside the name, "Free Harbour Union (FHU)"; sorted
 */
public record UnknownActor(
        String id,
        String name,
        ActorKind kind,
        @Nullable String state,
        @Nullable String sector,
        List<String> initials) {
    public UnknownActor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        // A JSON reader passes null for what is left out.
        initials = initials == null ? List.of() : List.copyOf(new TreeSet<>(initials));
    }
}
