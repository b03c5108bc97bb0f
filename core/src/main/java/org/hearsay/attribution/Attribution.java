package org.hearsay.attribution;

import java.util.List;
import java.util.Objects;
import org.hearsay.text.Span;

/**
 * A source, a cue and a content, with the sources that pass it on.
 *
 * <p>What stands inside the content of two attributions belongs to the innermost (the one with the smaller content), whose
 * chain holds the outer sources at its higher levels.
 *
 * @param chain innermost first, at least one
 * @param content the spans of what is attributed, in text order, without the source and cue that may stand between them; may
 *     run over several sentences; empty where the cue has none ("declined to comment")
 * @param rule the id of the rule that found it
 */
public record Attribution(List<Source> chain, List<Span> content, String rule) {
    public Attribution {
        chain = List.copyOf(chain);
        content = List.copyOf(content);
        Objects.requireNonNull(rule, "rule");
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs a source");
        }
    }

    /** Says whether a place of the text stands in the content. */
    public boolean covers(Span span) {
        return content.stream().anyMatch(part -> part.contains(span));
    }

    /** Returns how many characters the content has. */
    public int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
