package org.hearsay.app;

import java.util.List;
import java.util.Set;
import org.hearsay.app.terminal.Style;
import org.hearsay.app.terminal.Text;
import org.hearsay.view.Role;
import org.hearsay.view.Segment;

/** Text with its evidence set apart, for a terminal. */
final class Marked {
    private Marked() {}

    /** Returns the segments as one text in which those are marked that play one of the roles; neighbours are marked as one. */
    static Text text(List<Segment> segments, Set<Role> roles) {
        Text text = Text.of("");
        StringBuilder open = new StringBuilder();
        boolean marks = false;
        for (Segment segment : segments) {
            boolean isMarked = segment.roles().stream().anyMatch(roles::contains);
            if (isMarked != marks) {
                text = text.plus(open.toString(), marks ? Style.MARKED : Style.PLAIN);
                open.setLength(0);
                marks = isMarked;
            }
            open.append(segment.text());
        }
        return text.plus(open.toString(), marks ? Style.MARKED : Style.PLAIN);
    }
}
