package org.hearsay.claim;

import java.util.List;
import java.util.Objects;
import org.hearsay.attribution.Source;
import org.hearsay.event.EventMention;
import org.hearsay.text.Evidence;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * One proposition of one article, with its attribution chain and evidence. Immutable; offsets are UTF-16.
 *
 * @param kind what it is about
 * @param anchor what makes it this claim and no other: the predicate, figure or content; its id is made of it
 * @param evidence what supports it
 * @param content what is attributed, in text order; empty where the outlet itself asserts the claim
 * @param sources the chain, innermost first; empty where the outlet itself asserts the claim
 * @param event the event, or null
 * @param figure the figure, or null
 * @param time when it happened, or null
 * @param rules the ids of the rules that made it, in order, without duplicates
 */
public record Claim(
        ClaimKind kind,
        List<Span> anchor,
        Evidence evidence,
        List<Span> content,
        List<Source> sources,
        @Nullable EventMention event,
        @Nullable Figure figure,
        @Nullable TimeExpression time,
        List<String> rules) {
    public Claim {
        Objects.requireNonNull(kind, "kind");
        anchor = List.copyOf(anchor);
        Objects.requireNonNull(evidence, "evidence");
        content = List.copyOf(content);
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
        if (anchor.isEmpty()) {
            throw new IllegalArgumentException("a claim needs an anchor");
        }
        if ((kind == ClaimKind.EVENT && event == null) || (kind == ClaimKind.FIGURE && figure == null)) {
            throw new IllegalArgumentException("a claim of kind " + kind + " needs its " + kind);
        }
    }
}
