package org.hearsay.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stretch of text over which the same marks hold.
 *
 * @param begin where it begins in the article, in code points
 * @param text its words, as they stand in the article
 * @param roles the roles that it plays, in the order of {@link Role}; empty where it is not marked
 * @param claims the ids of the claims that it belongs to, sorted
 */
public record Segment(int begin, String text, Set<Role> roles, List<String> claims) {
    public Segment {
        roles = Set.copyOf(roles);
        claims = List.copyOf(claims);
    }

    public boolean isMarked() {
        return !roles.isEmpty();
    }

    /** Returns the names of its roles in a fixed order, separated by spaces. */
    public String roleNames() {
        return roles.stream().sorted().map(Role::token).collect(Collectors.joining(" "));
    }
}
