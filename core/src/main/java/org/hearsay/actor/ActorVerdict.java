package org.hearsay.actor;

import java.util.Objects;

/**
 * What a person decided about two actors.
 *
 * @param from one of them: the one whose id is given up where they are the same
 * @param into the other
 * @param same whether they are one actor; else they are two, whatever the rules say
 */
public record ActorVerdict(String from, String into, boolean same) {
    public ActorVerdict {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(into, "into");
        if (from.equals(into)) {
            throw new IllegalArgumentException("a verdict is about two actors, not one: " + from);
        }
    }

    /** Says whether this is about the same two. */
    boolean isAbout(ActorVerdict other) {
        return (from.equals(other.from) && into.equals(other.into))
                || (from.equals(other.into) && into.equals(other.from));
    }
}
