package org.hearsay.evaluate.attribution;

import java.util.List;
import org.hearsay.text.Span;

/**
 * A source, cue and content by their places alone, in code points.
 *
 * @param source empty where none is named
 * @param cue empty where there is none
 * @param content at least one span
 */
record Relation(List<Span> source, List<Span> cue, List<Span> content) {
    Relation {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
