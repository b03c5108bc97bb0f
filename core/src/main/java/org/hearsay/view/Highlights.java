package org.hearsay.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/**
 * Cuts a text at every boundary of its marks, so that overlapping marks can be shown: each segment says which marks hold over it.
 *
 * <p>One pass over text and marks. Marks that run past the text are cut to it, and empty ones are left out.
 */
public final class Highlights {
    private final String text;
    private final CodePoints codePoints;
    private final List<Placed> marks = new ArrayList<>();
    private final PriorityQueue<Placed> open =
            new PriorityQueue<>(Comparator.comparingInt(mark -> mark.span().end()));
    private int next;

    private Highlights(String text, List<Mark> all) {
        this.text = text;
        this.codePoints = CodePoints.of(text);
        int last = codePoints.fromUtf16(text.length());
        for (Mark mark : all) {
            int begin = Math.min(mark.begin(), last);
            int end = Math.min(mark.end(), last);
            if (begin < end) {
                marks.add(new Placed(codePoints.toUtf16(new Span(begin, end)), mark));
            }
        }
        marks.sort(Comparator.comparing(Placed::span));
    }

    /** A mark with its place in UTF-16 offsets. */
    private record Placed(Span span, Mark mark) {}

    /**
     * Returns the segments of each part of a text, in order and without gaps.
     *
     * @param marks in code points of the text
     * @param parts in UTF-16 offsets of the text, in text order and without overlap
     */
    public static List<List<Segment>> of(String text, List<Mark> marks, List<Span> parts) {
        Highlights highlights = new Highlights(text, marks);
        return parts.stream().map(highlights::in).toList();
    }

    private List<Segment> in(Span part) {
        List<Segment> segments = new ArrayList<>();
        int from = part.begin();
        while (from < part.end()) {
            moveTo(from);
            int to = Math.min(part.end(), nextBoundary());
            segments.add(segment(from, to));
            from = to;
        }
        return segments;
    }

    private void moveTo(int offset) {
        while (next < marks.size() && marks.get(next).span().begin() <= offset) {
            open.add(marks.get(next++));
        }
        while (!open.isEmpty() && open.peek().span().end() <= offset) {
            open.remove();
        }
    }

    private int nextBoundary() {
        int end = open.isEmpty() ? Integer.MAX_VALUE : open.peek().span().end();
        int begin = next == marks.size()
                ? Integer.MAX_VALUE
                : marks.get(next).span().begin();
        return Math.min(begin, end);
    }

    private Segment segment(int from, int to) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<String> claims = new TreeSet<>();
        for (Placed placed : open) {
            roles.add(placed.mark().role());
            claims.add(placed.mark().claim());
        }
        return new Segment(codePoints.fromUtf16(from), text.substring(from, to), roles, List.copyOf(claims));
    }
}
