package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a text something stands, with the words that stand there.
 *
 * <p>Evidence is only ever made from the text, by {@link #in}: its quotes are what the spans hold, and not what some stage
 * believes they hold.
 */
public final class Evidence {
    private final List<Passage> passages;

    private Evidence(List<Passage> passages) {
        this.passages = List.copyOf(passages);
    }

    /**
     * One span and its words.
     *
     * @param span the place, in UTF-16 offsets
     * @param quote the characters of the text at that place
     */
    public record Passage(Span span, String quote) {}

    /**
     * Returns the evidence for the spans, in text order, without duplicates.
     *
     * @throws IllegalArgumentException where there is no span, an empty span, or a span outside the text
     */
    public static Evidence in(String text, List<Span> spans) {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("evidence needs at least one span");
        }
        List<Passage> passages = new ArrayList<>();
        for (Span span : spans.stream().sorted().distinct().toList()) {
            if (span.isEmpty() || span.end() > text.length()) {
                throw new IllegalArgumentException(span + " is not in a text of " + text.length() + " characters");
            }
            passages.add(new Passage(span, span.in(text)));
        }
        return new Evidence(passages);
    }

    public static Evidence in(String text, Span span) {
        return in(text, List.of(span));
    }

    /** Returns the passages in text order; never empty. */
    public List<Passage> passages() {
        return passages;
    }

    /** Returns the spans in text order; never empty. */
    public List<Span> spans() {
        return passages.stream().map(Passage::span).toList();
    }

    /** Returns the smallest span that covers all passages. */
    public Span extent() {
        return Span.covering(
                passages.get(0).span(), passages.get(passages.size() - 1).span());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence evidence && evidence.passages.equals(passages);
    }

    @Override
    public int hashCode() {
        return passages.hashCode();
    }

    @Override
    public String toString() {
        return passages.toString();
    }
}
