package org.hearsay.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sequence of words to look for, as the rule file writes it.
 *
 * <p>{@code a/b} is either word, {@code ?a} may be missing, {@code don*} is any word that begins so, {@code ...} is up to
 * three words of any kind; {@code ^} before the first and {@code $} after the last word tie the phrase to the ends of the
 * paragraph. Matching takes one pass over the words, whatever they are. Immutable.
 */
final class Phrase {
    /** States are bits of a long, and one bit is needed beyond the elements. */
    private static final int MOST = 62;

    private final List<Element> elements = new ArrayList<>();
    private final boolean atBegin;
    private final boolean atEnd;

    private record Element(Set<String> words, List<String> prefixes, boolean optional) {
        boolean takes(String word) {
            return (words.isEmpty() && prefixes.isEmpty())
                    || words.contains(word)
                    || prefixes.stream().anyMatch(word::startsWith);
        }
    }

    Phrase(String written) {
        String body = written.strip();
        atBegin = body.startsWith("^");
        atEnd = body.endsWith("$");
        for (String part : body.replace("^", " ").replace("$", " ").strip().split(" +")) {
            if (part.equals("...")) {
                for (int i = 0; i < 3; i++) {
                    elements.add(new Element(Set.of(), List.of(), true));
                }
            } else {
                elements.add(element(part));
            }
        }
        if (elements.size() > MOST) {
            throw new IllegalArgumentException("longer than " + MOST + " words: " + written);
        }
    }

    private static Element element(String part) {
        boolean optional = part.startsWith("?");
        List<String> alternatives = List.of((optional ? part.substring(1) : part).split("/"));
        List<String> prefixes = alternatives.stream()
                .filter(alternative -> alternative.endsWith("*"))
                .map(alternative -> alternative.substring(0, alternative.length() - 1))
                .toList();
        List<String> words = alternatives.stream()
                .filter(alternative -> !alternative.endsWith("*"))
                .toList();
        return new Element(Set.copyOf(words), prefixes, optional);
    }

    boolean isIn(List<String> words) {
        long accepted = 1L << elements.size();
        long states = closure(1L);
        for (int i = 0; i < words.size(); i++) {
            states = step(states, words.get(i));
            if ((states & accepted) != 0 && (!atEnd || i == words.size() - 1)) {
                return true;
            }
            if (!atBegin) {
                states |= closure(1L);
            } else if (states == 0) {
                return false;
            }
        }
        return false;
    }

    private long step(long states, String word) {
        long next = 0;
        for (int i = 0; i < elements.size(); i++) {
            if ((states & 1L << i) != 0 && elements.get(i).takes(word)) {
                next |= 1L << (i + 1);
            }
        }
        return closure(next);
    }

    private long closure(long states) {
        long all = states;
        for (int i = 0; i < elements.size(); i++) {
            if ((all & 1L << i) != 0 && elements.get(i).optional()) {
                all |= 1L << (i + 1);
            }
        }
        return all;
    }
}
