package org.hearsay.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The text of a pattern: elements separated by spaces.
 *
 * <p>{@code a|b} is one of these words, {@code $month} an open place, {@code $num:n} one under another name, {@code @day|month}
 * a place for another rule, {@code <} and {@code >} the edges of the match where context stands before or after it, {@code ( … )?} and a final {@code ?} what may be missing. A pattern is unfolded into all its variants
 * when it is loaded, so that matching never goes back.
 */
final class PatternText {
    private static final int MOST_VARIANTS = 128;

    private final String[] parts;
    private int at;

    private PatternText(String text) {
        this.parts = text.strip().split("\\s+");
    }

    /**
     * Returns the sequences that a pattern stands for.
     *
     * @throws IllegalArgumentException where it is malformed, has too many variants or may be empty
     */
    static List<List<Element>> variants(String text) {
        PatternText pattern = new PatternText(text);
        List<List<Element>> found = pattern.sequence();
        if (pattern.at < pattern.parts.length) {
            throw new IllegalArgumentException("the pattern closes more groups than it opens");
        }
        if (found.size() > MOST_VARIANTS || found.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException(
                    "the pattern has " + found.size() + " variants; it may have " + MOST_VARIANTS + ", none empty");
        }
        return found.stream().distinct().toList();
    }

    private List<List<Element>> sequence() {
        List<List<Element>> all = new ArrayList<>();
        all.add(List.of());
        while (at < parts.length && !parts[at].startsWith(")")) {
            all = product(all, next());
        }
        return all;
    }

    private List<List<Element>> next() {
        String part = parts[at++];
        List<List<Element>> inner;
        boolean optional;
        if (part.equals("(")) {
            inner = sequence();
            if (at >= parts.length) {
                throw new IllegalArgumentException("the pattern opens a group and does not close it");
            }
            optional = parts[at++].equals(")?");
        } else {
            optional = part.length() > 1 && part.endsWith("?");
            inner = List.of(List.of(element(optional ? part.substring(0, part.length() - 1) : part)));
        }
        List<List<Element>> options = new ArrayList<>(inner);
        if (optional) {
            options.add(List.of());
        }
        return options;
    }

    private static List<List<Element>> product(List<List<Element>> heads, List<List<Element>> tails) {
        List<List<Element>> joined = new ArrayList<>();
        for (List<Element> head : heads) {
            for (List<Element> tail : tails) {
                List<Element> both = new ArrayList<>(head);
                both.addAll(tail);
                joined.add(List.copyOf(both));
            }
        }
        return joined;
    }

    private static Element element(String part) {
        if (part.startsWith("$")) {
            String[] pair = part.substring(1).split(":", 2);
            return new Element.Open(pair[0], pair[pair.length - 1]);
        }
        if (part.startsWith("@")) {
            String[] pair = part.substring(1).split(":", 2);
            Set<String> kinds = Set.copyOf(Arrays.asList(pair[0].split("\\|")));
            return new Element.Part(kinds, pair.length > 1 ? pair[1] : "part");
        }
        if (part.equals("<") || part.equals(">")) {
            return new Element.Edge(part.equals("<"));
        }
        return new Element.Word(Set.copyOf(Arrays.asList(part.split("\\|"))));
    }
}
