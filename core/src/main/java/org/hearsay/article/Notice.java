package org.hearsay.article;

import java.util.Objects;
import org.hearsay.text.Span;

/**
 * A block of an article that is not reporting: an appeal for money, a newsletter box, "read more". Kept and shown, never mined
 * for claims.
 *
 * @param span the block, in UTF-16 offsets of the canonical text
 * @param rule what recognised it: the id of a rule, or {@code notice/repeated}
 */
public record Notice(Span span, String rule) {
    public Notice {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(rule, "rule");
    }
}
