package org.hearsay.app.server;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.view.Role;
import org.hearsay.view.Segment;

/**
 * A stretch of text on a page.
 *
 * @param marked whether it plays a role
 * @param classes the classes of its roles
 * @param labels the roles that begin here, for those who do not see colours
 */
record Piece(String text, boolean marked, String classes, List<String> labels) {

    /**
     * Returns the segments as pieces.
     *
     * @param labelled whether the place where a role begins says so
     */
    static List<Piece> of(List<Segment> segments, boolean labelled) {
        Set<Role> open = EnumSet.noneOf(Role.class);
        return segments.stream()
                .map(segment -> {
                    Piece piece = of(segment, labelled ? open : EnumSet.allOf(Role.class));
                    open.clear();
                    open.addAll(segment.roles());
                    return piece;
                })
                .toList();
    }

    private static Piece of(Segment segment, Set<Role> open) {
        String classes = segment.roles().stream()
                .sorted()
                .map(role -> "r-" + role.token())
                .collect(Collectors.joining(" "));
        List<String> labels = segment.roles().stream()
                .sorted()
                .filter(role -> role != Role.EVIDENCE && role != Role.CONTENT && !open.contains(role))
                .map(Role::token)
                .toList();
        return new Piece(segment.text(), segment.isMarked(), classes, labels);
    }
}
