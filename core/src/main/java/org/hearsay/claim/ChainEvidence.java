package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Source;
import org.hearsay.text.Span;

/** The places of the text that show who is said to say something. */
final class ChainEvidence {
    private ChainEvidence() {}

    /** Returns the sources with their cues; a source and a cue that stand side by side are one span. */
    static List<Span> of(String text, List<Source> chain) {
        List<Span> spans = new ArrayList<>();
        for (Source source : chain) {
            if (source.span() != null) {
                spans.add(source.span());
            }
            if (source.cue() != null) {
                spans.add(source.cue().span());
            }
        }
        spans.sort(null);
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isBlankBetween(text, last, span)) {
                joined.set(joined.size() - 1, Span.covering(last, span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean isBlankBetween(String text, Span first, Span second) {
        return second.begin() <= first.end()
                || text.substring(first.end(), second.begin()).isBlank();
    }
}
